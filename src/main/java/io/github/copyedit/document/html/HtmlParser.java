package io.github.copyedit.document.html;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads an HTML page as one article: the page's furniture is left out. */
public final class HtmlParser implements DocumentParser {

  /**
   * A parser of HTML that stands in another format, such as a feed or Markdown: it reads the whole
   * of it, looks for no article in it and for no metadata but the language, and is for no file name
   * extension.
   */
  public static DocumentParser fragment() {
    return new FragmentParser();
  }

  @Override
  public Set<String> extensions() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public List<Document> parse(Source source) {
    boolean xml = source.extension().equals("xhtml");
    PageTree tree = xml ? PageReader.xhtml(source) : PageReader.html(source);
    Page page = new Page(source);
    Exclusions ofArticle = Exclusions.ofArticle(tree.classes());
    return List.of(
        BodyChooser.choose(tree, ofArticle)
            .map(root -> article(page, tree, root, ofArticle))
            .orElseGet(() -> frames(page, tree, ofArticle)));
  }

  private static Document article(
      Page page, PageTree tree, PageElement root, Exclusions ofArticle) {
    Exclusions exclusions = root.is("body") ? ofArticle.ofPage(Headline.only(tree)) : ofArticle;
    Headline headline = Headline.of(tree, root, exclusions);
    Metadata metadata = new MetadataReader(page, tree, root, headline.heading(), exclusions).read();
    Optional<Locale> language = MetadataReader.language(metadata);
    BlockBuilder builder = new BlockBuilder(page, exclusions, language).read(root);
    headline.apart().ifPresent(builder::readApart);
    Surroundings.omit(page, root, headline.apart());
    return page.document(builder, metadata, language, tree.comments());
  }

  /** A page without a body: its text is in the files that its frames show. */
  private static Document frames(Page page, PageTree tree, Exclusions exclusions) {
    tree.all("frameset")
        .forEach(set -> page.omit(set.node(), "frames: what they show is in files of its own"));
    BlockBuilder nothing = new BlockBuilder(page, exclusions, Optional.empty());
    return page.document(nothing, Metadata.NONE, Optional.empty(), tree.comments());
  }
}
