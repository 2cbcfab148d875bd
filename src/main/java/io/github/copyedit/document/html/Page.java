package io.github.copyedit.document.html;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.Prose;
import io.github.copyedit.document.SuppressionScanner;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.TokenQueue;

/** The ways from the nodes of a page to its source. Lives as long as one parse. */
final class Page {

  private static final int CDATA_OPEN = "<![CDATA[".length();
  private static final String CDATA_CLOSE = "]]>";

  private final Source source;
  private final Ranges ranges;
  private final TextAligner aligner;
  private final List<Omission> omissions = new ArrayList<>();

  Page(Source source) {
    this.source = source;
    this.ranges = new Ranges(source.text());
    this.aligner = new TextAligner(source.text());
  }

  String text() {
    return source.text();
  }

  Ranges ranges() {
    return ranges;
  }

  /** Adds a text to what is being put together. */
  void text(PageText text, Fragment fragment, Optional<String> language) {
    if (text.isBlank() && !(text.node() instanceof CDataNode)) {
      Optional<Span> blank =
          ranges.start(text.node()).filter(place -> place.length() == text.text().length());
      if (blank.isPresent()) {
        fragment.blank(blank.get());
        return;
      }
    }
    text(text.node())
        .filter(words -> words.map().length() > 0)
        .ifPresent(words -> fragment.text(words, place(words), language));
  }

  private static Span place(Prose words) {
    List<OffsetMap.Run> runs = words.map().runs();
    return runs.get(0).source().cover(runs.get(runs.size() - 1).source());
  }

  /** A text node's decoded text and where it stands; empty for one without a place. */
  Optional<Prose> text(TextNode node) {
    Optional<Span> place = ranges.start(node);
    if (node instanceof CDataNode) {
      place = place.flatMap(this::insideCdata);
    }
    return place.map(span -> aligned(node.getWholeText(), span, false));
  }

  /** A section that nothing ends goes to the end of the file. */
  private Optional<Span> insideCdata(Span section) {
    boolean closed = section.of(text()).endsWith(CDATA_CLOSE);
    int start = section.start() + CDATA_OPEN;
    int end = section.end() - (closed ? CDATA_CLOSE.length() : 0);
    return start <= end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** An attribute's value with its blanks collapsed; empty without one, or for a blank one. */
  Optional<Prose> attribute(Element element, String name) {
    String value = element.attr(name);
    return ranges
        .value(element, name)
        .map(span -> ProseBuilder.collapse(text(), value, aligned(value, span, true).map()))
        .filter(prose -> !prose.text().isBlank());
  }

  void omit(Element element, String reason) {
    ranges.whole(element).ifPresent(span -> omit(new Omission(selector(element), reason, span)));
  }

  void omit(Omission omission) {
    omissions.add(omission);
  }

  /** In the order of the source. */
  List<Omission> omissions() {
    List<Omission> inOrder = new ArrayList<>(omissions);
    inOrder.sort(Comparator.comparing(Omission::source));
    List<Omission> once = new ArrayList<>(inOrder.size());
    int samePlace = 0;
    for (Omission omission : inOrder) {
      if (once.isEmpty() || !once.get(once.size() - 1).source().equals(omission.source())) {
        samePlace = once.size();
      }
      if (!once.subList(samePlace, once.size()).contains(omission)) {
        once.add(omission);
      }
    }
    return List.copyOf(once);
  }

  /** The same, and forgets them. */
  List<Omission> takeOmissions() {
    List<Omission> taken = omissions();
    omissions.clear();
    return taken;
  }

  /**
   * The article that the builder has read.
   *
   * @param comments all of the page's: a stretch may begin before the article does
   */
  Document document(
      BlockBuilder builder, Metadata metadata, Optional<Locale> language, List<Comment> comments) {
    Span extent = new Span(0, text().length());
    SuppressionScanner suppressions = suppressions(comments);
    builder.constructs().forEach(suppressions::construct);
    List<Block> blocks = builder.blocks();
    return new Document(
        source,
        Optional.empty(),
        extent,
        language,
        blocks,
        metadata,
        builder.links(),
        builder.images(),
        omissions(),
        suppressions.build(extent, blocks));
  }

  private SuppressionScanner suppressions(List<Comment> comments) {
    SuppressionScanner scanner = new SuppressionScanner();
    for (Comment comment : comments) {
      ranges
          .start(comment)
          .filter(place -> text().startsWith("<!--", place.start()))
          .ifPresent(place -> scanner.comment(comment.getData(), place));
    }
    return scanner;
  }

  private Prose aligned(String value, Span place, boolean attribute) {
    Optional<OffsetMap> exact =
        aligner
            .align(value, place, attribute)
            .or(() -> aligner.align(value, behindBracket(place), attribute));
    if (exact.isEmpty()) {
      omit(new Omission("#text", "its places are known only as a whole", place));
    }
    return new Prose(
        value,
        exact.orElseGet(() -> new OffsetMap.Builder().replaced(value.length(), place).build()));
  }

  /** Behind a broken doctype, the parser begins the text with the doctype's own end. */
  private Span behindBracket(Span place) {
    boolean bracket = !place.isEmpty() && text().charAt(place.start()) == '>';
    return new Span(place.start() + (bracket ? 1 : 0), place.end());
  }

  private static String selector(Element element) {
    StringBuilder selector = new StringBuilder(element.normalName());
    String id = element.id();
    if (!id.isBlank()) {
      selector.append('#').append(identifier(id));
    }
    if (element.hasAttr("class")) {
      for (String name : element.classNames()) {
        if (!name.isEmpty()) {
          selector.append('.').append(identifier(name));
        }
      }
    }
    return selector.toString();
  }

  /** Most need no escape. */
  private static String identifier(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      if (!letter && !(i > 0 && ((c >= '0' && c <= '9') || c == '-'))) {
        return TokenQueue.escapeCssIdentifier(name);
      }
    }
    return name;
  }
}
