package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Metadata.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that Hugo, Jekyll, Astro, Docusaurus, Eleventy, their themes and the content systems in
 * front of them give to fields; all in lower case without blanks, hyphens and underscores.
 */
final class FrontMatterNames {

  /** What a picture has to read. */
  enum Picture {
    ALT,
    CAPTION
  }

  private static final Map<String, Kind> KINDS =
      kinds(
          Map.of(
              Kind.HEADLINE,
              List.of("title", "headline"),
              Kind.DEK,
              List.of(
                  "description",
                  "dek",
                  "deck",
                  "summary",
                  "subtitle",
                  "subhead",
                  "subheading",
                  "excerpt",
                  "standfirst"),
              Kind.BYLINE,
              List.of("author", "authors", "byline", "bylines"),
              Kind.PUBLISHED,
              List.of(
                  "date",
                  "published",
                  "publishdate",
                  "publisheddate",
                  "publishedat",
                  "publishedon",
                  "publishedtime",
                  "pubdate",
                  "pubdatetime",
                  "publicationdate",
                  "datepublished"),
              Kind.MODIFIED,
              List.of(
                  "lastmod",
                  "updated",
                  "updatedat",
                  "updatedon",
                  "updateddate",
                  "lastupdated",
                  "modified",
                  "modifiedat",
                  "moddatetime",
                  "modifieddate",
                  "lastmodified",
                  "lastmodifiedat",
                  "datemodified",
                  "dateupdated"),
              Kind.LANGUAGE,
              List.of("lang", "language", "locale", "languagecode")));

  /** Mappings whose fields are the article's own. */
  private static final Set<String> HOLDERS =
      Set.of(
          "params", "seo", "meta", "metadata", "extra", "page", "post", "frontmatter", "article");

  private static final Set<String> LAST_UPDATES = Set.of("lastupdate", "gitinfo");

  private static final String PICTURE =
      "(?:featured|hero|cover|main|lead|header|banner|teaser|social|og|card|preview|thumb|post)?"
          + "(?:image|img|photo|picture|cover|hero|banner|thumbnail|header|teaser|figure)";
  private static final Pattern PICTURE_NAME = Pattern.compile(PICTURE);
  private static final Pattern PICTURE_TEXT =
      Pattern.compile(PICTURE + "(?:(?<alt>alt(?:text)?)|caption|description)");

  private FrontMatterNames() {}

  static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c != '_' && c != '-' && !Character.isWhitespace(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  static Optional<Kind> kind(String plain) {
    return Optional.ofNullable(KINDS.get(plain));
  }

  static boolean holdsFields(String plain) {
    return HOLDERS.contains(plain);
  }

  static boolean isLastUpdate(String plain) {
    return LAST_UPDATES.contains(plain);
  }

  static boolean isPicture(String plain) {
    return PICTURE_NAME.matcher(plain).matches();
  }

  /** What of a picture's the field of that name is, such as {@code heroalt}. */
  static Optional<Picture> picture(String plain) {
    Matcher text = PICTURE_TEXT.matcher(plain);
    return text.matches()
        ? Optional.of(text.group("alt") != null ? Picture.ALT : Picture.CAPTION)
        : Optional.empty();
  }

  private static Map<String, Kind> kinds(Map<Kind, List<String>> namesByKind) {
    Map<String, Kind> kinds = new HashMap<>();
    namesByKind.forEach((kind, names) -> names.forEach(name -> kinds.put(name, kind)));
    return Map.copyOf(kinds);
  }
}
