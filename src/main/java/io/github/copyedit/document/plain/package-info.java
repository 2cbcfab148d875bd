/** Plain text. */
package io.github.copyedit.document.plain;
