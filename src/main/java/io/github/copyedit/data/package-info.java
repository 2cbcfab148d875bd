/** YAML, JSON and TOML: the one place where they are read and written. */
package io.github.copyedit.data;
