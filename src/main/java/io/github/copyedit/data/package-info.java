/** YAML and JSON: the one place where both are read and written. */
package io.github.copyedit.data;
