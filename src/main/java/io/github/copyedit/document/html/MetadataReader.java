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
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Gathers what a page says about its article, from all the places where pages say it. */
final class MetadataReader {

  private final Page page;
  private final Element root;
  private final Optional<Element> headline;
  private final Exclusions exclusions;
  private final List<Field> fields = new ArrayList<>();

  /**
   * @param root of the article
   * @param headline the heading that names the article
   */
  MetadataReader(Page page, Element root, Optional<Element> headline, Exclusions exclusions) {
    this.exclusions = exclusions;
    this.page = page;
    this.root = root;
    this.headline = headline;
  }

  /** To be called once. */
  Metadata read() {
    language(page, root).fields().forEach(fields::add);
    MetaTags metaTags = new MetaTags(page);
    page.all("meta").forEach(meta -> metaTags.read(meta).ifPresent(fields::add));
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
    if (said.isEmpty()) {
      return Optional.empty();
    }
    return Stream.of(Origin.LANG_ATTRIBUTE, Origin.META_TAG, Origin.MICRODATA, Origin.JSON_LD)
        .flatMap(origin -> said.stream().filter(field -> field.origin() == origin))
        .flatMap(field -> Languages.parse(field.value().text()).stream())
        .findFirst();
  }

  /** The language that the nearest element around the article says, and nothing else. */
  static Metadata language(Page page, Element root) {
    for (Element at = root; at != null; at = at.parent()) {
      Element element = at;
      Optional<Field> field =
          Languages.attributeName(at)
              .flatMap(name -> page.attribute(element, name))
              .map(value -> new Field(Kind.LANGUAGE, Origin.LANG_ATTRIBUTE, value));
      if (field.isPresent()) {
        return new Metadata(List.of(field.get()));
      }
    }
    return Metadata.NONE;
  }

  private List<Field> jsonLd() {
    JsonLd reader = new JsonLd(page.text());
    for (Element script : page.all("script")) {
      Optional<Span> content =
          Optional.ofNullable(script.firstChild()).flatMap(page.ranges()::start);
      if (content.isPresent()
          && Ranges.lower(script.attr("type")).startsWith("application/ld+json")) {
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
    PageMarkup markup = new PageMarkup(page, exclusions.classes());
    headline.ifPresent(markup::headline);
    page.tree()
        .filter(
            new NodeFilter() {
              private int within;

              @Override
              public FilterResult head(Node node, int depth) {
                if (!(node instanceof Element element)) {
                  return FilterResult.CONTINUE;
                }
                if (element != root
                    && (exclusions.speaksOfOthers(element) || isOtherArticle(element))) {
                  return FilterResult.SKIP_ENTIRELY;
                }
                within += element == root ? 1 : 0;
                markup.element(element, within > 0);
                return FilterResult.CONTINUE;
              }

              @Override
              public FilterResult tail(Node node, int depth) {
                within -= node == root ? 1 : 0;
                return FilterResult.CONTINUE;
              }
            });
    return markup.fields();
  }

  /**
   * Teasers, and posts embedded in the article; on a page that is read as a whole all articles are
   * its own.
   */
  private boolean isOtherArticle(Element element) {
    return element.normalName().equals("article")
        && root.normalName().equals("article")
        && !root.parents().contains(element);
  }

  private void title() {
    // A drawing's title is its own.
    page.all("title").stream()
        .filter(title -> title.closest("svg") == null)
        .findFirst()
        .map(new PageMarkup(page, exclusions.classes())::words)
        .flatMap(ProseBuilder::visible)
        .ifPresent(words -> fields.add(new Field(Kind.HEADLINE, Origin.TITLE_ELEMENT, words)));
  }

  private static Span place(Field field) {
    return field.value().toSource(field.value().all());
  }
}
