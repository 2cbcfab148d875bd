package io.github.copyedit.document.markdown;

import java.util.List;
import org.commonmark.parser.Parser;

/**
 * What is at hand while one text is read.
 *
 * @param parser of Markdown
 * @param masked the text that was parsed
 * @param base offset of that text in the source
 */
record Reading(
    Article article,
    Parser parser,
    Masked masked,
    int base,
    Aligner aligner,
    EmbeddedHtml html,
    InlineTags tags) {

  /** The same for a text without marks. */
  Reading of(String text) {
    return new Reading(
        article, parser, new Masked(text, text, List.of()), base, aligner, html, tags);
  }
}
