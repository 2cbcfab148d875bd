package io.github.copyedit.document.plain;

import io.github.copyedit.document.Metadata.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line at the top that says something about the article: {@code Date: 2024-03-21}, {@code By Jane
 * Doe}.
 *
 * @param kind empty for a field that no rule reads, such as a slug
 * @param name as written
 * @param value what follows the name
 */
record HeaderLine(Optional<Kind> kind, String name, TextLine value) {

  private static final Pattern FIELD =
      Pattern.compile("(?<name>\\p{L}[\\p{L} _-]{0,20}?)\\s*+:\\s*+(?<value>\\S.*+)");

  // One to four names, each of one to four capitalised words with an initial or a small particle
  // among them.
  private static final String PERSON =
      "\\p{Lu}[\\p{L}.'’-]*+(?: (?:(?:de|da|di|du|la|le|van|von|der|den|bin|al|el|dos) ){0,2}\\p{Lu}[\\p{L}.'’-]*+){0,3}";
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY|by|Von|Par|Por) (?<value>"
              + PERSON
              + "(?:(?:, | and | und | et | y | & )"
              + PERSON
              + "){0,4})");
  private static final Pattern STAMP = Pattern.compile(".*\\d.*");
  private static final Pattern NAME_WITHIN = Pattern.compile("(?<!\\p{L})(\\p{L}++)\\s?:\\s");
  private static final int LONGEST_BYLINE = 100;

  private static final Map<String, Optional<Kind>> NAMES = names();

  private static Map<String, Optional<Kind>> names() {
    Map<String, Optional<Kind>> names = new HashMap<>();
    put(names, Optional.of(Kind.HEADLINE), "title", "headline", "titel", "schlagzeile");
    put(
        names,
        Optional.of(Kind.DEK),
        "dek",
        "deck",
        "standfirst",
        "subtitle",
        "subhead",
        "summary",
        "description",
        "vorspann");
    put(names, Optional.of(Kind.BYLINE), "byline", "by", "author", "authors", "autor", "autorin");
    put(
        names,
        Optional.of(Kind.PUBLISHED),
        "date",
        "published",
        "publication date",
        "pubdate",
        "datum",
        "veröffentlicht");
    put(
        names,
        Optional.of(Kind.MODIFIED),
        "updated",
        "last updated",
        "modified",
        "last modified",
        "aktualisiert");
    put(names, Optional.of(Kind.LANGUAGE), "language", "lang", "sprache");
    put(
        names,
        Optional.empty(),
        "slug",
        "section",
        "category",
        "categories",
        "tags",
        "keywords",
        "desk",
        "edition",
        "id",
        "ressort");
    return Map.copyOf(names);
  }

  private static void put(
      Map<String, Optional<Kind>> names, Optional<Kind> kind, String... spellings) {
    Arrays.stream(spellings).forEach(name -> names.put(name, kind));
  }

  static Optional<HeaderLine> parse(TextLine line) {
    Matcher byline = BYLINE.matcher(line.text());
    if (line.text().length() <= LONGEST_BYLINE && byline.matches()) {
      return Optional.of(
          header(Optional.of(Kind.BYLINE), line.text().substring(0, 2), line, byline));
    }
    Matcher field = FIELD.matcher(line.text());
    if (!field.matches()) {
      return Optional.empty();
    }
    String name = field.group("name").toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    Optional<Kind> kind = NAMES.get(name);
    if (kind == null
        || holdsAnotherField(kind, field.group("value"))
        || (isStamp(kind) && !STAMP.matcher(field.group("value")).matches())) {
      return Optional.empty();
    }
    return Optional.of(header(kind, field.group("name"), line, field));
  }

  /** "Published: March 21, 2024 Author: Jane Doe" is no header line but one that went wrong. */
  private static boolean holdsAnotherField(Optional<Kind> kind, String value) {
    if (!isStamp(kind) && !kind.equals(Optional.of(Kind.BYLINE))) {
      return false;
    }
    return NAME_WITHIN
        .matcher(value)
        .results()
        .anyMatch(name -> NAMES.containsKey(name.group(1).toLowerCase(Locale.ROOT)));
  }

  private static boolean isStamp(Optional<Kind> kind) {
    return kind.filter(known -> known == Kind.PUBLISHED || known == Kind.MODIFIED).isPresent();
  }

  private static HeaderLine header(
      Optional<Kind> kind, String name, TextLine line, Matcher matcher) {
    return new HeaderLine(kind, name, line.from(matcher.start("value")));
  }
}
