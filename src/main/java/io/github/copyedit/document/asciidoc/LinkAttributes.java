package io.github.copyedit.document.asciidoc;

import io.github.copyedit.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands in the brackets of a macro: words, and attributes behind them. */
final class LinkAttributes {

  private static final Pattern ATTRIBUTE = Pattern.compile(",\\s{0,9}[\\w\\-]{1,40}\\s{0,9}=");
  private static final Pattern ALT =
      Pattern.compile(
          "(?:^|,)\\s{0,9}alt\\s{0,9}=\\s{0,9}(?:\"([^\"]{0,2000})\"|([^,\"]{0,2000}))");
  private static final Pattern NAMED =
      Pattern.compile("\\s{0,9}[\\w\\-]{1,40}\\s{0,9}=.*+", Pattern.DOTALL);

  private LinkAttributes() {}

  /** The words of a link. With attributes behind them, they end at the first comma. */
  static Span words(String text, Span inside) {
    Matcher attribute = ATTRIBUTE.matcher(text).region(inside.start(), inside.end());
    Span words = attribute.find() ? firstOf(text, inside) : inside;
    int end = words.end();
    if (end > words.start() && text.charAt(end - 1) == '^') {
      // Opens in a window of its own.
      end--;
    }
    Span shown = new Span(words.start(), end);
    // Without attributes, quotation marks are the author's.
    return words.equals(inside) ? shown : unquoted(text, shown);
  }

  /** The alternative text of an image; empty where none is given. */
  static Optional<Span> alt(String text, Span inside) {
    Matcher named = ALT.matcher(text).region(inside.start(), inside.end());
    if (named.find()) {
      int group = named.start(1) >= 0 ? 1 : 2;
      return given(text, new Span(named.start(group), named.end(group)));
    }
    Span first = firstOf(text, inside);
    return NAMED.matcher(first.of(text)).matches()
        ? Optional.empty()
        : given(text, unquoted(text, first));
  }

  private static Optional<Span> given(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? Optional.empty() : Optional.of(new Span(start, end));
  }

  private static Span firstOf(String text, Span inside) {
    boolean quoted = !inside.isEmpty() && text.charAt(inside.start()) == '"';
    int from = quoted ? text.indexOf('"', inside.start() + 1) : inside.start();
    int comma = from < 0 ? -1 : text.indexOf(',', from);
    return comma < 0 || comma > inside.end() ? inside : new Span(inside.start(), comma);
  }

  private static Span unquoted(String text, Span span) {
    boolean quoted =
        span.length() > 1 && text.charAt(span.start()) == '"' && text.charAt(span.end() - 1) == '"';
    return quoted ? new Span(span.start() + 1, span.end() - 1) : span;
  }
}
