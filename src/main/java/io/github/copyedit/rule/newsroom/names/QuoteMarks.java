package io.github.copyedit.rule.newsroom.names;

import io.github.copyedit.document.Block;
import io.github.copyedit.rule.newsroom.copy.Quotations;
import io.github.copyedit.rule.newsroom.copy.WrittenAsShown;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The quotation marks and apostrophes of a block. */
final class QuoteMarks {

  enum Style {
    CURLY("curly"),
    LOW("German"),
    GUILLEMETS("angular"),
    STRAIGHT("straight");

    private final String adjective;

    Style(String adjective) {
      this.adjective = adjective;
    }

    String adjective() {
      return adjective;
    }
  }

  /**
   * @param span of the quotation with its marks, or of the word with its apostrophe
   */
  record Mark(Style style, Block block, Span span) {

    boolean isApostrophe() {
      return Character.isLetterOrDigit(span.of(block.prose().text()).charAt(0));
    }

    /** The same in another style; empty where that can't be told, or markup lies between. */
    Optional<String> in(Style other) {
      String text = span.of(block.prose().text());
      if (!WrittenAsShown.isVerbatim(block, span)) {
        return Optional.empty();
      }
      if (isApostrophe()) {
        return Optional.of(
            other == Style.STRAIGHT ? text.replace('’', '\'') : text.replace('\'', '’'));
      }
      String inner = text.substring(1, text.length() - 1);
      return switch (other) {
        case STRAIGHT -> Optional.of('"' + inner + '"');
        case CURLY -> Optional.of('“' + inner + '”');
        case LOW -> Optional.of('„' + inner + '“');
        // Blanks within them differ from language to language.
        case GUILLEMETS -> Optional.empty();
      };
    }
  }

  private QuoteMarks() {}

  static List<Mark> quotations(Block block) {
    String text = block.prose().text();
    List<Mark> marks = new ArrayList<>();
    for (Span span : Quotations.in(text).spans()) {
      switch (text.charAt(span.start())) {
        case '"' -> {
          if (!isMeasure(text, span)) {
            marks.add(new Mark(Style.STRAIGHT, block, span));
          }
        }
        case '“' -> marks.add(new Mark(Style.CURLY, block, span));
        case '„' -> marks.add(new Mark(Style.LOW, block, span));
        case '«', '»' -> marks.add(new Mark(Style.GUILLEMETS, block, span));
        default -> {
          // Single marks stand within others, or quote a word.
        }
      }
    }
    return marks;
  }

  /** An inch sign closes nothing. */
  private static boolean isMeasure(String text, Span span) {
    return Character.isDigit(text.charAt(span.end() - 2)) && span.length() > 6;
  }

  static List<Mark> apostrophes(Block block) {
    String text = block.prose().text();
    List<Mark> marks = new ArrayList<>();
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '\'' || c == '’')
          && Character.isLetter(text.charAt(i - 1))
          && Character.isLetter(text.charAt(i + 1))) {
        marks.add(new Mark(c == '’' ? Style.CURLY : Style.STRAIGHT, block, word(text, i)));
      }
    }
    return marks;
  }

  private static Span word(String text, int at) {
    int start = at;
    int end = at + 1;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }
}
