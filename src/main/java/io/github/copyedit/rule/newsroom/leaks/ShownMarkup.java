package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Omission;
import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.rule.newsroom.copy.Quotations;
import io.github.copyedit.rule.newsroom.copy.Subject;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;

/** Tells where markup is shown on purpose. */
final class ShownMarkup {

  private static final int MENTIONS = 2;

  /** Two quotation marks, and blanks within them. */
  private static final int MARKS = 4;

  private final Subject markup = new Subject(Lexicon.lines("markup-subject.txt"));

  /** Whether the article has code in it, or speaks of markup. */
  boolean isTechnical(Document document) {
    return document.omissions().stream().anyMatch(ShownMarkup::isCode)
        || document.blocks().stream().anyMatch(block -> hasCode(document, block))
        || markup.isSpokenOf(document, MENTIONS);
  }

  private static boolean isCode(Omission omission) {
    return omission.reason().equals("code");
  }

  private static boolean hasCode(Document document, Block block) {
    return block.prose().map().runs().stream()
        .filter(run -> run.kind() == OffsetMap.Kind.PLACEHOLDER)
        .map(run -> document.slice(run.source()))
        .anyMatch(source -> source.startsWith("`") || isCodeTag(source));
  }

  private static boolean isCodeTag(String source) {
    return source.startsWith("<") && !source.startsWith("<http");
  }

  /** Whether the file is the template itself: it has tags above its copy, or begins with one. */
  static boolean isTemplate(Document document) {
    Block first = document.blocks().get(0);
    Span above = new Span(document.extent().start(), first.source().start());
    String source = document.slice(above);
    return source.contains("{%") || source.contains("{{") || first.prose().text().startsWith("{%");
  }

  /** In quotation marks or backticks of its own. */
  static boolean isQuoted(String text, Span span, Quotations quotations) {
    boolean ticked = span.start() > 0 && text.charAt(span.start() - 1) == '`';
    return ticked
        || quotations
            .around(span)
            .filter(quoted -> quoted.length() <= span.length() + MARKS)
            .isPresent();
  }
}
