/** The interface of rules, and the ports to what rules need from outside. */
package io.github.copyedit.rule;
