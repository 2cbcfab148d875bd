/** OpenNLP's language detector; loaded with its library, in a class loader of its own. */
package io.github.copyedit.rule.language.model;
