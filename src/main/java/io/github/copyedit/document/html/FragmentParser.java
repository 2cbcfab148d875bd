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

/** Reads all of a piece of HTML: what holds it has chosen it already. */
final class FragmentParser implements DocumentParser {

  /** None: it reads what stands in files of other formats. */
  @Override
  public Set<String> extensions() {
    return Set.of();
  }

  @Override
  public List<Document> parse(Source source) {
    Page page = PageReader.read(source, Parser.htmlParser());
    Element root = page.tree().body();
    Metadata language = MetadataReader.language(page, root);
    Optional<Locale> locale = MetadataReader.language(language);
    BlockBuilder builder = new BlockBuilder(page, Exclusions.ofArticle(), locale).read(root);
    return List.of(page.document(builder, language, locale));
  }
}
