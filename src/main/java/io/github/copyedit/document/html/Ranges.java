package io.github.copyedit.document.html;

import io.github.copyedit.text.Span;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** Where nodes stand, without the parser's known slips. */
final class Ranges {

  private final String source;

  Ranges(String source) {
    this.source = source;
  }

  /**
   * A text's or comment's place, an element's start tag; empty for what the parser made up itself.
   */
  Optional<Span> start(Node node) {
    return span(node.sourceRange());
  }

  /** An element's end tag; empty where it is missing or the parser has it wrong. */
  Optional<Span> end(Element element) {
    Optional<Span> opening = start(element);
    Optional<Span> closing = span(element.endSourceRange());
    // Of script, style, title and textarea the parser reports a range that begins with the start
    // tag.
    return closing.filter(
        end ->
            opening.isPresent()
                && end.start() >= opening.get().end()
                && source.startsWith("</", end.start()));
  }

  /** From tag to tag; to the end of its content where the end tag is missing. */
  Optional<Span> whole(Element element) {
    Optional<Span> opening = start(element);
    if (opening.isEmpty()) {
      return opening;
    }
    int end = Math.max(opening.get().end(), contentEnd(element));
    int tagged = end(element).map(Span::end).orElseGet(() -> closed(element, end));
    return Optional.of(new Span(opening.get().start(), Math.max(end, tagged)));
  }

  /** Where the element's end tag ends that begins right here, if one does. */
  private int closed(Element element, int here) {
    String name = element.normalName();
    boolean closes = source.regionMatches(true, here, "</" + name, 0, name.length() + 2);
    int bracket = closes ? source.indexOf('>', here) : -1;
    return bracket < 0 ? here : bracket + 1;
  }

  /** The value of an attribute between its quotes; empty for an attribute without a value. */
  Optional<Span> value(Element element, String name) {
    return span(element.attributes().sourceRange(name).valueRange());
  }

  static String lower(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }

  private int contentEnd(Element element) {
    int end = 0;
    for (Node node = element.lastChild(); node != null; node = node.lastChild()) {
      end = Math.max(end, start(node).map(Span::end).orElse(0));
      if (node instanceof Element inner) {
        end = Math.max(end, end(inner).map(Span::end).orElse(0));
      }
    }
    return end;
  }

  private Optional<Span> span(Range range) {
    boolean usable =
        range.isTracked() && range.endPos() > range.startPos() && range.endPos() <= source.length();
    return usable ? Optional.of(new Span(range.startPos(), range.endPos())) : Optional.empty();
  }
}
