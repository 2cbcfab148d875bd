package io.github.copyedit.document.html;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

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
    Page page = PageReader.read(source, xml ? Parser.xmlParser() : Parser.htmlParser());
    Optional<Element> root = BodyChooser.choose(page.tree());
    return List.of(root.map(element -> article(page, element)).orElseGet(() -> frames(page)));
  }

  private static Document article(Page page, Element root) {
    boolean wholePage = root.normalName().equals("body");
    Exclusions exclusions =
        wholePage ? Exclusions.ofPage(Headline.only(page.tree())) : Exclusions.ofArticle();
    Headline headline = Headline.of(root, exclusions);
    Metadata metadata = new MetadataReader(page, root, headline.heading()).read();
    Optional<Locale> language = MetadataReader.language(metadata);
    BlockBuilder builder = new BlockBuilder(page, exclusions, language).read(root);
    headline.apart().ifPresent(builder::readApart);
    Surroundings.omit(page, root, headline.apart());
    return page.document(builder, metadata, language);
  }

  /** A page without a body: its text is in the files that its frames show. */
  private static Document frames(Page page) {
    page.tree()
        .getElementsByTag("frameset")
        .forEach(set -> page.omit(set, "frames: what they show is in files of its own"));
    BlockBuilder nothing = new BlockBuilder(page, Exclusions.ofArticle(), Optional.empty());
    return page.document(nothing, Metadata.NONE, Optional.empty());
  }
}
