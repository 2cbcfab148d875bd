package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.source.Source;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: CommonMark, GitHub's tables and strikethrough, YAML front matter. What static
 * site generators put in between (template tags, attribute lists, footnote marks) is left out of
 * the prose.
 */
public final class MarkdownParser implements DocumentParser {

  /** Levels of lists and quotations in one another; what is deeper was not written by a person. */
  static final int DEEPEST = 200;

  /** Emphasis, links and the like in one another; the library reads what is deeper as text. */
  private static final int DEEPEST_INLINE = 100;

  // A level is two of the library's blocks, a list and its item; two more tell a document that is
  // too deep.
  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(2 * (DEEPEST + 2))
          .maxInlineNesting(DEEPEST_INLINE)
          .build();

  @Override
  public Set<String> extensions() {
    return Set.of("md", "markdown");
  }

  /**
   * @throws UnreadableDocumentException for front matter that is not YAML, and for what is nested
   *     too deep or is too large to be read in time
   */
  @Override
  public List<Document> parse(Source source) {
    FrontMatter frontMatter = FrontMatter.of(source);
    InlineLimit.check(source, frontMatter.extent().end());
    String body = source.text().substring(frontMatter.extent().end());
    TemplateTags tags = TemplateTags.in(body);
    Article article = new Article(source);
    frontMatter.addTo(article);
    new BlockReader(article, tags, frontMatter.extent().end()).read(tree(tags.masked()));
    return List.of(article.build());
  }

  private Node tree(String text) {
    try {
      return parser.parse(text);
    } catch (IllegalArgumentException tooLarge) {
      // The library's own limit: missing cells are filled up, so a few kilobytes can ask for any
      // number of them.
      throw new UnreadableDocumentException(
          "A table has too many cells ("
              + tooLarge.getMessage()
              + "). Take it apart, or leave the file out.");
    }
  }
}
