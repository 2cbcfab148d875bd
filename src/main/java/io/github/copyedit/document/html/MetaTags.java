package io.github.copyedit.document.html;

import io.github.copyedit.document.Metadata.Field;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Metadata.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads meta elements, by the names that content systems and analytics services give them. */
final class MetaTags {

  /**
   * The names come from Open Graph, Dublin Core, Parsely, Sailthru, Highwire, PRISM and from what
   * is seen on news sites.
   */
  private static final Map<String, Kind> KINDS =
      kinds(
          Map.of(
              Kind.HEADLINE,
              List.of(
                  "og:title",
                  "twitter:title",
                  "dc.title",
                  "dcterms.title",
                  "headline",
                  "parsely-title",
                  "sailthru.title",
                  "citation_title"),
              Kind.DEK,
              List.of("description", "og:description"),
              Kind.BYLINE,
              List.of(
                  "author",
                  "article:author",
                  "article:author_name",
                  "parsely-author",
                  "sailthru.author",
                  "dc.creator",
                  "dcterms.creator",
                  "byl",
                  "citation_author"),
              Kind.PUBLISHED,
              List.of(
                  "article:published_time",
                  "article:published",
                  "article.published",
                  "article.created",
                  "article_date_original",
                  "article:post_date",
                  "og:published_time",
                  "og:article:published_time",
                  "og:pubdate",
                  "vr:published_time",
                  "published_time",
                  "published-date",
                  "published_date",
                  "published",
                  "publishdate",
                  "publish-date",
                  "publish_date",
                  "publish_time",
                  "publishtime",
                  "publication_date",
                  "publication-date",
                  "publicationdate",
                  "originalpublicationdate",
                  "original-publish-date",
                  "firstpublished",
                  "first-published",
                  "dcsext.articlefirstpublished",
                  "datepublished",
                  "datecreated",
                  "pubdate",
                  "pub_date",
                  "bt:pubdate",
                  "ptime",
                  "pdate",
                  "date",
                  "displaydate",
                  "release_date",
                  "dc.date",
                  "dc.date.issued",
                  "dc.date.created",
                  "dc.date.published",
                  "dc.created",
                  "dc.issued",
                  "dcterms.date",
                  "dcterms.created",
                  "dcterms.issued",
                  "dcterms.dateaccepted",
                  "parsely-pub-date",
                  "sailthru.date",
                  "shareaholic:article_published_time",
                  "rnews:datepublished",
                  "citation_date",
                  "citation_publication_date",
                  "citation_online_date",
                  "prism.publicationdate",
                  "eprints.date",
                  "bepress_citation_date",
                  "published_at",
                  "publisheddate",
                  "publishing_date",
                  "publicationtime",
                  "pub-date",
                  "article_date",
                  "article-date",
                  "articledate",
                  "articlepublished",
                  "post_date",
                  "post-date",
                  "postdate",
                  "created",
                  "created_at",
                  "created_time",
                  "create_at",
                  "creation_date",
                  "date_created",
                  "date_published",
                  "date-published",
                  "regdate",
                  "dcterms.available",
                  "issued"),
              Kind.MODIFIED,
              List.of(
                  "article:modified_time",
                  "article:modified",
                  "article.updated",
                  "og:updated_time",
                  "og:modified_time",
                  "modified_time",
                  "updated_time",
                  "datemodified",
                  "dateupdated",
                  "date_modified",
                  "modified_date",
                  "modified_at",
                  "updated",
                  "updated_date",
                  "updated_at",
                  "update_date",
                  "update_time",
                  "lastmod",
                  "last-modified",
                  "last_modified",
                  "lastmodified",
                  "last-updated",
                  "modified",
                  "moddate",
                  "revised",
                  "revision_date",
                  "dc.date.modified",
                  "dc.modified",
                  "dcterms.modified",
                  "dcsext.articleupdated",
                  "shareaholic:article_modified_time"),
              Kind.LANGUAGE,
              List.of(
                  "content-language",
                  "og:locale",
                  "dc.language",
                  "dcterms.language",
                  "language",
                  "inlanguage")));

  private static final List<String> NAMING = List.of("property", "name", "http-equiv");

  /** Prefixes under which the common names for dates are met as well. */
  private static final Pattern VOCABULARY =
      Pattern.compile(
          "^(?:article|og|rnews|schema|sailthru|news|page|bytedance|apub|mediator|weibo:article|cxenseparse(?::recs)?)[:._]");

  private static final Pattern DUBLIN_CORE = Pattern.compile("^(dc|dcterms|dct):");
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Page page;

  MetaTags(Page page) {
    this.page = page;
  }

  Optional<Field> read(Element meta) {
    for (String attribute : NAMING) {
      // Several names in one attribute are RDFa's way; of "article:author" only an address is of no
      // use.
      String names = Ranges.lower(meta.attributes().get(attribute));
      for (String name : names.isEmpty() ? new String[0] : BLANKS.split(names)) {
        Kind kind = kind(name);
        if (kind != null) {
          return page.attribute(meta, "content")
              .filter(value -> kind != Kind.BYLINE || !ADDRESS.matcher(value.text()).matches())
              .map(value -> new Field(kind, Origin.META_TAG, value));
        }
      }
    }
    return Optional.empty();
  }

  private static Kind kind(String name) {
    String dotted = name.startsWith("dc") ? DUBLIN_CORE.matcher(name).replaceFirst("$1.") : name;
    Kind known = KINDS.get(dotted.startsWith("dct.") ? "dcterms." + dotted.substring(4) : dotted);
    if (known != null) {
      return known;
    }
    Matcher prefix = VOCABULARY.matcher(name);
    Kind unprefixed = prefix.lookingAt() ? KINDS.get(name.substring(prefix.end())) : null;
    return unprefixed == Kind.PUBLISHED || unprefixed == Kind.MODIFIED ? unprefixed : null;
  }

  private static Map<String, Kind> kinds(Map<Kind, List<String>> namesByKind) {
    Map<String, Kind> kinds = new HashMap<>();
    namesByKind.forEach((kind, names) -> names.forEach(name -> kinds.put(name, kind)));
    return Map.copyOf(kinds);
  }
}
