package io.github.copyedit.document.html;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.SuppressionScanner;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads an HTML page as one article: the page's furniture is left out. */
public final class HtmlParser implements DocumentParser {

  /**
   * Browsers stop at the same depth; the parser would close elements by itself there, and what
   * stands in what would be a guess.
   */
  private static final int DEEPEST = 512;

  @Override
  public Set<String> extensions() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public List<Document> parse(Source source) {
    Page page = new Page(source, tree(source));
    Span extent = new Span(0, source.text().length());
    SuppressionScanner suppressions = comments(page);
    Optional<Element> root = BodyChooser.choose(page.tree());
    if (root.isEmpty()) {
      List<Block> none = List.of();
      return List.of(
          new Document(
              source,
              Optional.empty(),
              extent,
              Optional.empty(),
              none,
              Metadata.NONE,
              List.of(),
              List.of(),
              List.of(),
              suppressions.build(extent, none)));
    }
    boolean wholePage = root.get().normalName().equals("body");
    Exclusions exclusions =
        wholePage ? Exclusions.ofPage(Headline.only(page.tree())) : Exclusions.ofArticle();
    Headline headline = Headline.of(root.get(), exclusions);
    Metadata metadata = new MetadataReader(page, root.get(), headline.heading()).read();
    Optional<Locale> language = MetadataReader.language(metadata);
    BlockBuilder builder = new BlockBuilder(page, exclusions, language).read(root.get());
    headline.apart().ifPresent(builder::readApart);
    Surroundings.omit(page, root.get(), headline.apart());
    builder.constructs().forEach(suppressions::construct);
    List<Block> blocks = builder.blocks();
    return List.of(
        new Document(
            source,
            Optional.empty(),
            extent,
            language,
            blocks,
            metadata,
            builder.links(),
            builder.images(),
            page.omissions(),
            suppressions.build(extent, blocks)));
  }

  private static org.jsoup.nodes.Document tree(Source source) {
    Parser parser = source.extension().equals("xhtml") ? Parser.xmlParser() : Parser.htmlParser();
    parser.setTrackPosition(true).setMaxDepth(DEEPEST);
    org.jsoup.nodes.Document tree = parser.parseInput(source.text(), "");
    tree.traverse(
        (node, depth) -> {
          if (depth >= DEEPEST) {
            throw new UnreadableDocumentException(
                "Its elements are nested more than "
                    + (DEEPEST - 1)
                    + " deep, most likely for want of end tags: close them, or exclude the file.");
          }
        });
    return tree;
  }

  /** All of the page's comments: a stretch may begin before the article does. */
  private static SuppressionScanner comments(Page page) {
    SuppressionScanner scanner = new SuppressionScanner();
    page.tree()
        .traverse(
            (node, depth) -> {
              if (node instanceof Comment comment) {
                page.ranges()
                    .start(comment)
                    .filter(place -> page.text().startsWith("<!--", place.start()))
                    .ifPresent(place -> scanner.comment(comment.getData(), place));
              }
            });
    return scanner;
  }
}
