package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.OffsetMap.Kind;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * Reads the HTML blocks among the children of one block together, as one text in which a mark
 * stands in for the other children between two of them: an element may begin in one HTML block and
 * end in another, with Markdown in between.
 */
final class HtmlBlocks {

  private static final String OPENING = "<p>";
  private static final String CLOSING = "</p>\n";

  private static final Pattern STAND_IN =
      Pattern.compile(Masked.STAND_IN + "(?<number>\\d++)" + Masked.STAND_IN);

  /** Elements that a reader takes in as one thing: a suppression before one covers all of it. */
  private static final Pattern CONSTRUCT =
      Pattern.compile("\\s*+<(?:table|ul|ol|dl|blockquote|figure)\\b", Pattern.CASE_INSENSITIVE);

  private final Article article;
  private final EmbeddedHtml html;
  private final InlineText inline;
  private final int base;

  HtmlBlocks(Article article, EmbeddedHtml html, InlineText inline, int base) {
    this.article = article;
    this.html = html;
    this.inline = inline;
    this.base = base;
  }

  /**
   * Adds what stands in the HTML blocks.
   *
   * @return each other child that a reader sees, with a block of the kind and language that HTML
   *     gives it, if HTML has begun
   */
  Map<Node, Optional<Block>> read(List<Node> children) {
    Map<Node, Optional<Block>> seen = new LinkedHashMap<>();
    List<List<Node>> runs = new ArrayList<>();
    StringBuilder text = new StringBuilder(EmbeddedHtml.BODY);
    OffsetMap.Builder map = new OffsetMap.Builder();
    map.synthetic(text.length(), base);
    boolean begun = false;
    boolean inRun = false;
    boolean elements = false;
    for (Node child : children) {
      if (child instanceof HtmlBlock block) {
        elements |= append(block, text, map) && !Comments.isAll(block.getLiteral());
        begun = true;
        inRun = false;
      } else if (!begun) {
        seen.put(child, Optional.empty());
      } else if (inRun) {
        runs.get(runs.size() - 1).add(child);
      } else {
        runs.add(new ArrayList<>(List.of(child)));
        standIn(runs.size() - 1, NodeSpans.of(child).shift(base), text, map);
        inRun = true;
      }
    }
    if (elements) {
      read(new Prose(text.toString(), map.build()), runs, seen);
    } else {
      // A mark where an excerpt ends, mostly: nothing that HTML's parser would have to look at.
      runs.forEach(run -> run.forEach(child -> seen.put(child, Optional.empty())));
    }
    return seen;
  }

  private static void standIn(int number, Span source, StringBuilder text, OffsetMap.Builder map) {
    String mark = Masked.STAND_IN + Integer.toString(number) + Masked.STAND_IN;
    text.append(OPENING).append(mark).append(CLOSING);
    map.synthetic(OPENING.length(), source.start());
    map.replaced(mark.length(), source);
    map.synthetic(CLOSING.length(), source.end());
  }

  /**
   * @return whether it is one to be read
   */
  private boolean append(HtmlBlock block, StringBuilder text, OffsetMap.Builder map) {
    Span source = NodeSpans.of(block).shift(base);
    article.comments(source);
    if (isDeclaration(block.getLiteral())) {
      article.omit("html", "not shown", source);
      return false;
    }
    construct(block, source);
    Prose lines = inline.lines(block);
    text.append(lines.text()).append('\n');
    lines.map().runs().forEach(run -> map.run(run.prose().length(), run.source(), run.kind()));
    map.synthetic(1, source.end());
    return true;
  }

  private void read(Prose text, List<List<Node>> runs, Map<Node, Optional<Block>> seen) {
    Optional<Document> placed = html.read(text.text()).map(read -> html.place(read, text));
    for (Block block : placed.map(Document::blocks).orElse(List.of())) {
      Matcher standIn = STAND_IN.matcher(block.prose().text());
      if (!standIn.find()) {
        if (isWritten(block)) {
          html.add(block);
        }
        continue;
      }
      do {
        runs.get(Integer.parseInt(standIn.group("number")))
            .forEach(child -> seen.put(child, Optional.of(block)));
      } while (standIn.find());
    }
    placed.ifPresent(html::addAround);
    runs.stream()
        .filter(run -> !seen.containsKey(run.get(0)))
        .forEach(run -> leaveOut(run, placed, seen));
  }

  /** Unlike our own tag, which a tag that is left open takes for the value of an attribute. */
  private static boolean isWritten(Block block) {
    return block.prose().map().runs().stream().anyMatch(run -> run.kind() != Kind.SYNTHETIC);
  }

  /** A run that HTML doesn't show is part of what it leaves out; if it isn't, it is read. */
  private void leaveOut(
      List<Node> run, Optional<Document> placed, Map<Node, Optional<Block>> seen) {
    Span first = NodeSpans.of(run.get(0)).shift(base);
    Optional<Omission> omission =
        placed.stream()
            .flatMap(document -> document.omissions().stream())
            .filter(left -> left.source().contains(first))
            .findFirst();
    if (omission.isEmpty()) {
      run.forEach(child -> seen.put(child, Optional.empty()));
    } else if (run.size() > 1 && !omission.get().source().contains(last(run))) {
      article.omit(
          omission.get().name(),
          omission.get().reason(),
          NodeSpans.of(run.get(1)).shift(base).cover(last(run)));
    }
  }

  private Span last(List<Node> run) {
    return NodeSpans.of(run.get(run.size() - 1)).shift(base);
  }

  private void construct(HtmlBlock block, Span source) {
    if (block.getParent().getParent() == null
        && CONSTRUCT.matcher(block.getLiteral()).lookingAt()) {
      article.suppressions().construct(source);
    }
  }

  /**
   * Instructions to a processor, such as PHP, declarations: the parser would end them too early.
   */
  private static boolean isDeclaration(String literal) {
    String html = literal.stripLeading();
    return html.startsWith("<?") || (html.startsWith("<!") && !html.startsWith("<!--"));
  }
}
