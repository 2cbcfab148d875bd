/** The Maven goals: parameters in, exceptions out. */
package io.github.copyedit.plugin;
