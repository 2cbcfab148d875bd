package io.github.copyedit.document.markdown;

import java.util.List;
import org.commonmark.parser.Parser;

/**
 * What is at hand while one text is read.
 *
 * @param parser of Markdown
 * @param masked the text that was parsed
 * @param references in that text
 * @param base offset of that text in the source
 */
record Reading(
    Article article,
    Parser parser,
    Masked masked,
    ReferenceTargets references,
    int base,
    Aligner aligner,
    EmbeddedHtml html,
    InlineTags tags) {

  /** The same for a text without marks. */
  Reading of(String text) {
    Masked plain = new Masked(text, text, List.of());
    ReferenceTargets none = new ReferenceTargets(plain);
    return new Reading(article, parser, plain, none, base, aligner, html, tags);
  }
}
