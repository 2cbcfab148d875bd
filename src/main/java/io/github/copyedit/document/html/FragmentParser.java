package io.github.copyedit.document.html;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads all of a piece of HTML: what holds it has chosen it already. */
final class FragmentParser implements DocumentParser {

  /** None: it reads what stands in files of other formats. */
  @Override
  public Set<String> extensions() {
    return Set.of();
  }

  @Override
  public List<Document> parse(Source source) {
    PageTree tree = PageReader.html(source);
    Page page = new Page(source);
    PageElement root = tree.body();
    Metadata language = MetadataReader.language(page, root);
    Optional<Locale> locale = MetadataReader.language(language);
    Exclusions exclusions = Exclusions.ofArticle(tree.classes());
    BlockBuilder builder = new BlockBuilder(page, exclusions, locale).read(root);
    return List.of(page.document(builder, language, locale, tree.comments()));
  }
}
