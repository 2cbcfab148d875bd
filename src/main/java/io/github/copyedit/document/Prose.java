package io.github.copyedit.document;

import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text that rules read, and the way back to the source.
 *
 * @param text entities decoded, escapes resolved, blanks collapsed, markup left out; a line break
 *     within a block is one blank
 * @param map of the text's length
 */
public record Prose(String text, OffsetMap map) {

  /** Beyond ASCII's blanks: a no-break space is a character of its own. */
  private static final Pattern WORD = Pattern.compile("[^ \\t\\n\\r\\f\\u2028\\u2029]++");

  public Prose {
    if (map.length() != text.length()) {
      throw new IllegalArgumentException(
          "a map of " + map.length() + " for a text of " + text.length());
    }
  }

  /** Prose that stands in the source as it is. */
  public static Prose verbatim(CharSequence source, Span span) {
    return new Prose(span.of(source), OffsetMap.identity(span.start(), span.length()));
  }

  /** The same on one line: blanks collapsed into one each, none at the edges. */
  public Prose collapsed() {
    StringBuilder words = new StringBuilder();
    OffsetMap.Builder inner = new OffsetMap.Builder();
    Matcher word = WORD.matcher(text);
    int end = 0;
    while (word.find()) {
      Span blank = new Span(end, word.start());
      if (!words.isEmpty()) {
        words.append(' ');
        if (blank.of(text).equals(" ")) {
          inner.identity(blank);
        } else {
          inner.replaced(1, blank);
        }
      }
      words.append(word.group());
      inner.identity(new Span(word.start(), word.end()));
      end = word.end();
    }
    return new Prose(words.toString(), inner.build().within(map));
  }

  public Span all() {
    return new Span(0, text.length());
  }

  public Span toSource(Span span) {
    return map.toSource(span);
  }
}
