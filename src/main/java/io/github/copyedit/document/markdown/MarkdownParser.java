package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.source.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: CommonMark, GitHub's tables, tasks, strikethrough, alerts, footnotes and bare
 * addresses, the widespread dialects' admonitions, definitions, abbreviations, formulas and wiki
 * links, and MDX. HTML in it is read by HTML's parser. What site generators put in between
 * (template tags, attribute lists) is left out of the prose, but for what a reader sees of it.
 */
public final class MarkdownParser implements DocumentParser {

  /** Levels of lists and quotations in one another; what is deeper was not written by a person. */
  static final int DEEPEST = 200;

  /** Emphasis, links and the like in one another; the library reads what is deeper as text. */
  private static final int DEEPEST_INLINE = 100;

  private static final String MDX = "mdx";
  private static final Set<String> EXTENSIONS = Set.of("md", "markdown", MDX);

  /** In the order in which the library tries them: a line of hyphens is a ruler or an underline. */
  private static final List<Class<? extends Block>> MDX_BLOCKS =
      List.of(
          BlockQuote.class,
          Heading.class,
          FencedCodeBlock.class,
          HtmlBlock.class,
          ThematicBreak.class,
          ListBlock.class);

  private final InlineDialects markdown = new InlineDialects(MarkdownParser::builder);

  /** MDX has no code by indentation: components indent what stands in them. */
  private final InlineDialects mdx =
      new InlineDialects(() -> builder().enabledBlockTypes(new LinkedHashSet<>(MDX_BLOCKS)));

  private final DocumentParser html;

  /**
   * @param html reads pieces of HTML, each as a whole
   */
  public MarkdownParser(DocumentParser html) {
    this.html = html;
  }

  @Override
  public Set<String> extensions() {
    return EXTENSIONS;
  }

  /**
   * @throws UnreadableDocumentException for front matter that is broken, and for what is nested too
   *     deep or is too large to be read in time
   */
  @Override
  public List<Document> parse(Source source) {
    FrontMatter frontMatter = FrontMatter.of(source);
    int base = frontMatter.extent().end();
    InlineLimit.check(source, base);
    boolean components = source.extension().equals(MDX);
    Masked masked = Masked.of(source.text().substring(base), components);
    Parser parser = (components ? mdx : markdown).parser(masked);
    boolean altered = !masked.isOriginal();
    Article article = new Article(source, altered, components && altered);
    frontMatter.addTo(article);
    new BlockReader(article, parser, masked, base, html).read(tree(parser, masked.text()));
    return List.of(article.build());
  }

  private static Node tree(Parser parser, String text) {
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

  private static Parser.Builder builder() {
    // A level is two of the library's blocks, a list and its item; two more tell a document that is
    // too deep.
    return Parser.builder()
        .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
        .customBlockParserFactory(new DialectBlocks())
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(2 * (DEEPEST + 2))
        .maxInlineNesting(DEEPEST_INLINE);
  }
}
