package io.github.copyedit.document.xml;

import io.github.copyedit.document.ArticleBuilder;
import io.github.copyedit.document.BlockKind;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.ElementPath;
import io.github.copyedit.document.EntryIds;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.document.FormatSettings.ElementName;
import io.github.copyedit.document.FormatSettings.FieldRule;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Metadata.Origin;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** XML whose elements a mapping explains, be it a preset or a house's own. */
final class MappedFormat implements Dialect {

  /** A page may say a headline twice, in its title and above its text: the first place counts. */
  private static final Set<Kind> ONE_PLACE = EnumSet.of(Kind.HEADLINE, Kind.LANGUAGE);

  private final FormatSettings.Xml settings;

  MappedFormat(FormatSettings.Xml settings) {
    this.settings = settings;
  }

  @Override
  public boolean knows(XmlFile file, Element root) {
    ElementName name = settings.root();
    return name.local().equals(PathMatcher.local(root))
        && name.namespace().map(root.tag().namespace()::equals).orElse(true);
  }

  @Override
  public List<Document> read(XmlFile file, List<String> problems) {
    if (settings.article().isEmpty()) {
      ArticleBuilder article = new ArticleBuilder(file.source());
      List<Span> constructs = read(file, file.root(), article);
      return List.of(
          file.finish(article, Optional.empty(), file.extent(), file.extent(), constructs));
    }
    List<Document> documents = new ArrayList<>();
    EntryIds ids = new EntryIds();
    int reach = 0;
    for (Element element : articles(file.root(), settings.article().get())) {
      String id = id(element).orElse("article " + (documents.size() + 1));
      ArticleBuilder article = new ArticleBuilder(file.source());
      Span place = file.place(element);
      List<Span> constructs = read(file, element, article);
      documents.add(
          file.finish(
              article,
              Optional.of(ids.unique(id)),
              place,
              new Span(reach, place.end()),
              constructs));
      reach = place.end();
    }
    return documents;
  }

  /**
   * Reads an element with all in it into an article.
   *
   * @return tables, lists and the like
   */
  List<Span> read(XmlFile file, Element top, ArticleBuilder article) {
    ElementKinds kinds = new ElementKinds(settings.blocks()).read(top);
    fields(file, top, article, kinds);
    Optional<Locale> language = article.language().or(() -> XmlFile.language(top));
    article.language(language);
    return new MappedArticle(file, article, kinds, language).read(top);
  }

  /** Those that are not in one another. */
  private static List<Element> articles(Element root, ElementPath path) {
    List<Element> found = new ArrayList<>();
    root.filter(
        (Node node, int depth) -> {
          boolean article = node instanceof Element element && PathMatcher.matches(element, path);
          if (article) {
            found.add((Element) node);
          }
          return article ? NodeFilter.FilterResult.SKIP_CHILDREN : NodeFilter.FilterResult.CONTINUE;
        });
    return found;
  }

  private Optional<String> id(Element article) {
    return settings
        .id()
        .flatMap(
            path ->
                elements(article, path).stream()
                    .map(
                        element ->
                            path.attribute().map(element::attr).orElseGet(element::text).strip())
                    .filter(id -> !id.isEmpty())
                    .findFirst());
  }

  private void fields(XmlFile file, Element top, ArticleBuilder article, ElementKinds kinds) {
    Set<Kind> done = EnumSet.noneOf(Kind.class);
    List<Element> taken = new ArrayList<>();
    for (FieldRule rule : settings.fields()) {
      if (ONE_PLACE.contains(rule.kind()) && done.contains(rule.kind())) {
        continue;
      }
      for (Element element : elements(top, rule.path())) {
        if (rule.path().attribute().isPresent()) {
          attribute(file, element, rule, article, done);
        } else {
          done.add(rule.kind());
          boolean copyToo = kinds.of(element).isPresent() || element == top;
          if (copyToo || isUnseen(element, top, kinds)) {
            file.field(article, rule.kind(), element);
          } else {
            words(file, element, rule.kind(), article);
            taken.add(element);
          }
        }
      }
    }
    Removal.of(taken);
  }

  /** Whether it stands in what is left out as a whole. */
  private static boolean isUnseen(Element element, Element top, ElementKinds kinds) {
    for (Element at = element; at != null && at != top; at = at.parent()) {
      if (kinds.of(at).equals(Optional.of(BlockKind.SKIP))) {
        return true;
      }
    }
    return false;
  }

  private void attribute(
      XmlFile file, Element element, FieldRule rule, ArticleBuilder article, Set<Kind> done) {
    Optional<Prose> value = file.tree().attribute(element, rule.path().attribute().get());
    if (value.isEmpty()) {
      return;
    }
    done.add(rule.kind());
    if (isText(rule.kind())) {
      article.text(rule.kind(), Origin.ELEMENT, value.get(), file.place(element));
    } else {
      article.field(rule.kind(), Origin.ELEMENT, value.get());
    }
  }

  private static void words(XmlFile file, Element element, Kind kind, ArticleBuilder article) {
    if (isText(kind)) {
      file.text(article, kind, element);
    } else {
      file.field(article, kind, element);
      file.omitWords(article, element, "read as a field: " + kind.name().toLowerCase(Locale.ROOT));
    }
  }

  private static boolean isText(Kind kind) {
    return kind == Kind.HEADLINE || kind == Kind.DEK;
  }

  private static List<Element> elements(Element top, ElementPath path) {
    if (path.steps().isEmpty()) {
      return List.of(top);
    }
    List<Element> found = new ArrayList<>();
    top.traverse(
        (Node node, int depth) -> {
          if (node instanceof Element element && PathMatcher.matches(element, path)) {
            found.add(element);
          }
        });
    return found;
  }
}
