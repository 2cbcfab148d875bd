package io.github.copyedit.document.html;

import io.github.copyedit.data.MalformedDataException;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Metadata.Field;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Metadata.Origin;
import io.github.copyedit.document.Omission;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Gathers what a page says about its article, from all the places where pages say it. */
final class MetadataReader {

  private final Page page;
  private final PageTree tree;
  private final PageElement root;
  private final Optional<PageElement> headline;
  private final Exclusions exclusions;
  private final List<Field> fields = new ArrayList<>();

  /**
   * @param root of the article
   * @param headline the heading that names the article
   */
  MetadataReader(
      Page page,
      PageTree tree,
      PageElement root,
      Optional<PageElement> headline,
      Exclusions exclusions) {
    this.exclusions = exclusions;
    this.page = page;
    this.tree = tree;
    this.root = root;
    this.headline = headline;
  }

  /** To be called once. */
  Metadata read() {
    language(page, root).fields().forEach(fields::add);
    MetaTags metaTags = new MetaTags(page);
    tree.all("meta").forEach(meta -> metaTags.read(meta.node()).ifPresent(fields::add));
    fields.addAll(jsonLd());
    fields.addAll(markup());
    if (fields.stream().noneMatch(field -> field.kind() == Kind.HEADLINE)) {
      title();
    }
    List<Field> sorted =
        fields.stream().distinct().sorted(Comparator.comparing(MetadataReader::place)).toList();
    return new Metadata(sorted);
  }

  /** The language of the article: what its elements say, else what the page does. */
  static Optional<Locale> language(Metadata metadata) {
    List<Field> said = metadata.all(Kind.LANGUAGE);
    return Stream.of(Origin.LANG_ATTRIBUTE, Origin.META_TAG, Origin.MICRODATA, Origin.JSON_LD)
        .flatMap(origin -> said.stream().filter(field -> field.origin() == origin))
        .flatMap(field -> Languages.parse(field.value().text()).stream())
        .findFirst();
  }

  /** The language that the nearest element around the article says, and nothing else. */
  static Metadata language(Page page, PageElement root) {
    for (PageElement at = root; at != null; at = at.parent()) {
      Element element = at.node();
      Optional<Field> field =
          Languages.attribute(at)
              .flatMap(name -> page.attribute(element, name.key()))
              .map(value -> new Field(Kind.LANGUAGE, Origin.LANG_ATTRIBUTE, value));
      if (field.isPresent()) {
        return new Metadata(List.of(field.get()));
      }
    }
    return Metadata.NONE;
  }

  private List<Field> jsonLd() {
    JsonLd reader = new JsonLd(page.text());
    for (PageElement script : tree.all("script")) {
      if (!Ranges.lower(script.node().attr("type")).startsWith("application/ld+json")) {
        continue;
      }
      Optional<Span> content =
          Optional.ofNullable(script.node().firstChild()).flatMap(page.ranges()::start);
      if (content.isPresent()) {
        try {
          reader.add(content.get());
        } catch (MalformedDataException e) {
          page.omit(
              new Omission(
                  "script", "JSON-LD that can't be read: " + e.getMessage(), content.get()));
        }
      }
    }
    return reader.fields();
  }

  private List<Field> markup() {
    PageMarkup markup = new PageMarkup(page, tree.classes());
    headline.ifPresent(markup::headline);
    markup(tree.root(), false, markup);
    return markup.fields();
  }

  private void markup(PageElement element, boolean within, PageMarkup markup) {
    boolean inArticle = within || element == root;
    if (element != root && (exclusions.speaksOfOthers(element) || isOtherArticle(element))) {
      return;
    }
    markup.element(element, inArticle);
    for (PageNode child = element.first(); child != null; child = child.next()) {
      if (child instanceof PageElement inner) {
        markup(inner, inArticle, markup);
      }
    }
  }

  /**
   * Teasers, and posts embedded in the article; on a page that is read as a whole all articles are
   * its own.
   */
  private boolean isOtherArticle(PageElement element) {
    return element.is("article") && root.is("article") && !root.isWithin(element);
  }

  private void title() {
    // A drawing's title is its own.
    tree.all("title").stream()
        .filter(title -> title.node().closest("svg") == null)
        .findFirst()
        .map(title -> Words.of(page, title))
        .flatMap(Characters::visible)
        .ifPresent(words -> fields.add(new Field(Kind.HEADLINE, Origin.TITLE_ELEMENT, words)));
  }

  private static Span place(Field field) {
    return field.value().toSource(field.value().all());
  }
}
