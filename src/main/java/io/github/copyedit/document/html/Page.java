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

/** A parsed page, and the ways from its nodes to the source. Lives as long as one parse. */
final class Page {

  private static final int CDATA_OPEN = "<![CDATA[".length();
  private static final int CDATA_CLOSE = "]]>".length();

  private final Source source;
  private final org.jsoup.nodes.Document tree;
  private final Ranges ranges;
  private final TextAligner aligner;
  private final List<Omission> omissions = new ArrayList<>();

  Page(Source source, org.jsoup.nodes.Document tree) {
    this.source = source;
    this.tree = tree;
    this.ranges = new Ranges(source.text());
    this.aligner = new TextAligner(source.text());
  }

  org.jsoup.nodes.Document tree() {
    return tree;
  }

  String text() {
    return source.text();
  }

  Ranges ranges() {
    return ranges;
  }

  /** A text node's decoded text and where it stands; empty for one without a place. */
  Optional<Prose> text(TextNode node) {
    Optional<Span> place = ranges.start(node);
    if (node instanceof CDataNode) {
      place =
          place
              .filter(span -> span.length() >= CDATA_OPEN + CDATA_CLOSE)
              .map(span -> new Span(span.start() + CDATA_OPEN, span.end() - CDATA_CLOSE));
    }
    return place.map(span -> aligned(node.getWholeText(), span, false));
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
    return omissions.stream().distinct().sorted(Comparator.comparing(Omission::source)).toList();
  }

  /** The article that the builder has read. */
  Document document(BlockBuilder builder, Metadata metadata, Optional<Locale> language) {
    Span extent = new Span(0, text().length());
    SuppressionScanner suppressions = comments();
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

  /** All of the page's comments: a stretch may begin before the article does. */
  private SuppressionScanner comments() {
    SuppressionScanner scanner = new SuppressionScanner();
    tree.traverse(
        (node, depth) -> {
          if (node instanceof Comment comment) {
            ranges
                .start(comment)
                .filter(place -> text().startsWith("<!--", place.start()))
                .ifPresent(place -> scanner.comment(comment.getData(), place));
          }
        });
    return scanner;
  }

  private Prose aligned(String value, Span place, boolean attribute) {
    Optional<OffsetMap> exact = aligner.align(value, place, attribute);
    if (exact.isEmpty()) {
      omit(new Omission("#text", "its places are known only as a whole", place));
    }
    return new Prose(
        value,
        exact.orElseGet(() -> new OffsetMap.Builder().replaced(value.length(), place).build()));
  }

  private static String selector(Element element) {
    StringBuilder selector = new StringBuilder(element.normalName());
    if (!element.id().isBlank()) {
      selector.append('#').append(TokenQueue.escapeCssIdentifier(element.id()));
    }
    if (element.hasAttr("class")) {
      element.classNames().stream()
          .filter(name -> !name.isEmpty())
          .forEach(name -> selector.append('.').append(TokenQueue.escapeCssIdentifier(name)));
    }
    return selector.toString();
  }
}
