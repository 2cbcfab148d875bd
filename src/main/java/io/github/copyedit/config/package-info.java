/** Reads copyedit.yml into validated records. */
package io.github.copyedit.config;
