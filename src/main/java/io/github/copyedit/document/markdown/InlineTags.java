package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Link;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * What the tags within a paragraph do to the words around them. HTML's parser is asked for each but
 * the plainest: what becomes of two letters when the tag stands between them.
 */
final class InlineTags {

  /** What a tag does. */
  enum Effect {
    /** The words go on as if it weren't there. */
    NONE,
    /** The line ends. */
    BREAK,
    /** What follows, up to the end tag, is machine's words in a sentence of human ones. */
    CODE,
    /** What follows, up to the end tag, is no prose. */
    HIDES
  }

  /**
   * @param read of the letters and the tag
   */
  record Fate(Effect effect, Optional<Document> read) {
    Omission omission() {
      return read.stream()
          .flatMap(document -> document.omissions().stream())
          .findFirst()
          .orElse(new Omission("html", "not shown", new Span(0, 0)));
    }
  }

  /** Two letters that no placeholder has. */
  private static final String BEFORE = "x";

  private static final String AFTER = "z";

  private static final String NAME_ENDS = " \t\n\u000B\f\r/>";

  /** A mark of a footnote is told by the link in it. */
  private static final Pattern MARK =
      Pattern.compile(
          "<sup[^>]{0,200}+>\\s*+\\[[^\\]]{1,6}+]\\(#[^)]*+\\)\\s*+</sup>",
          Pattern.CASE_INSENSITIVE);

  private static final String NOTE = "<sup><a href=\"#n\">1</a></sup>";
  private static final int LONGEST_MARK = 300;

  private final EmbeddedHtml html;
  private final Map<String, Fate> fates = new HashMap<>();

  InlineTags(EmbeddedHtml html) {
    this.html = html;
  }

  /** For each start tag within the block its end tag, and the other way round. */
  static Map<Node, HtmlInline> pairs(Node block) {
    Map<Node, HtmlInline> pairs = new IdentityHashMap<>();
    pair(block, new HashMap<>(), pairs);
    return pairs;
  }

  private static void pair(
      Node parent, Map<String, Deque<HtmlInline>> open, Map<Node, HtmlInline> pairs) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof HtmlInline tag)) {
        pair(node, open, pairs);
        continue;
      }
      Optional<String> name = name(tag.getLiteral());
      if (name.isEmpty() || tag.getLiteral().endsWith("/>")) {
        continue;
      }
      Deque<HtmlInline> same = open.computeIfAbsent(name.get(), key -> new ArrayDeque<>());
      if (!isEnd(tag)) {
        same.push(tag);
      } else if (!same.isEmpty()) {
        HtmlInline start = same.pop();
        pairs.put(start, tag);
        pairs.put(tag, start);
      }
    }
  }

  /** Empty for a comment, a declaration and the like. */
  static Optional<String> name(String tag) {
    int start = tag.startsWith("/", 1) ? 2 : 1;
    boolean named = start < tag.length() && isLetter(tag.charAt(start));
    int end = start;
    while (named && end < tag.length() && NAME_ENDS.indexOf(tag.charAt(end)) < 0) {
      end++;
    }
    return named
        ? Optional.of(tag.substring(start, end).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isEnd(HtmlInline tag) {
    return tag.getLiteral().startsWith("</");
  }

  /** Whether it depends on what stands in the element if it is read. */
  static boolean mayBeMark(String tag) {
    return tag.regionMatches(true, 0, "<sup", 0, 4);
  }

  /**
   * @param element that may be a mark, from its start tag to its end tag as written
   */
  Fate of(String tag, Optional<String> element) {
    boolean noted = element.filter(whole -> whole.length() <= LONGEST_MARK).isPresent();
    if (!noted) {
      return fates.computeIfAbsent(tag, this::read);
    }
    return fates.computeIfAbsent(
        MARK.matcher(element.get()).matches() ? NOTE : element.get(),
        whole -> {
          Fate fate = probe(whole);
          boolean mark =
              fate.read().isPresent() && fate.omission().reason().equals("footnote mark");
          return mark
              ? new Fate(Effect.HIDES, fate.read())
              : new Fate(Effect.NONE, Optional.empty());
        });
  }

  /** What the tag itself gives, such as an image, in the source. */
  Document place(Document read, Prose tag) {
    OffsetMap.Builder map = new OffsetMap.Builder();
    Span all = tag.map().toSource(tag.all());
    map.synthetic(EmbeddedHtml.BODY.length() + BEFORE.length(), all.start());
    tag.map().runs().forEach(run -> map.run(run.prose().length(), run.source(), run.kind()));
    map.synthetic(AFTER.length(), all.end());
    return html.place(read, new Prose(around(tag.text()), map.build()));
  }

  private Fate read(String tag) {
    return PlainTags.of(tag)
        .map(plain -> new Fate(plain.effect(), plain.link().map(link -> linking(tag, link))))
        .orElseGet(() -> probe(tag));
  }

  private Document linking(String tag, Link link) {
    Span place = link.source().shift(EmbeddedHtml.BODY.length() + BEFORE.length());
    return html.linking(around(tag), new Link(link.target(), link.text(), place));
  }

  /** What HTML's parser makes of it. */
  Fate probe(String tag) {
    Optional<Document> read = html.read(around(tag));
    String words =
        read.stream()
            .flatMap(document -> document.blocks().stream())
            .filter(block -> !(block instanceof Block.AltText || block instanceof Block.TitleText))
            .map(block -> block.prose().text())
            .reduce((one, other) -> one + " " + other)
            .orElse("");
    return new Fate(effect(words), read);
  }

  private static Effect effect(String words) {
    if (words.contains(AFTER)) {
      return words.contains(" ") ? Effect.BREAK : Effect.NONE;
    }
    return words.length() > 1 ? Effect.CODE : Effect.HIDES;
  }

  private static String around(String tag) {
    return EmbeddedHtml.BODY + BEFORE + tag + AFTER;
  }
}
