package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.rule.newsroom.copy.Words;
import io.github.copyedit.rule.newsroom.dates.DateReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is nothing but labelled fields, such as "Published: March 21, 2024 Author: Jane Doe".
 * A byline or a date line by itself, or the two dates of publication and update, are for readers.
 */
final class FieldLine {

  private enum Kind {
    DATE,
    PERSON,
    /** Free text: a title. */
    TEXT,
    /** What sorts articles: nobody writes it for readers of a text. */
    SORTING
  }

  private record Field(Kind kind, String value, boolean colon) {}

  private static final String DATES =
      "published|posted|updated|last updated|last modified|last edited|modified|created|date"
          + "|(?:publish|publication|post|release) date|date (?:published|posted|created|modified|updated)"
          + "|veröffentlichungsdatum|erscheinungsdatum|zuletzt geändert|date de publication"
          + "|fecha de publicación|data di pubblicazione|data de publicação"
          + "|veröffentlicht|erschienen|aktualisiert|zuletzt aktualisiert|erstellt|datum|stand"
          + "|publié|mis à jour|publicado|actualizado|fecha";
  private static final String PERSONS =
      "authors?|byline|by|written by|posted by|reporter|autor|autorin|autoren|von|verfasser"
          + "|verfasst von|auteur|par|por";
  private static final String TEXTS = "title|headline|titel|überschrift|titre|título";
  private static final String SORTINGS =
      "category|categories|filed under|tags?|topics?|keywords?|slug|section|permalink"
          + "|kategorien?|rubrik|ressort|schlagwort|schlagworte|schlagwörter|themen?"
          + "|catégories?|mots-clés|categorías?|etiquetas";

  /** A label with its colon, or behind a separator "By" alone. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![\\p{L}\\d/_-])(?iu:(?:(?<date>%s)(?: (?:on|at|am))?|(?<person>%s)|(?<text>%s)|(?<sorting>%s))\\s?(?<colon>:)(?=\\s))"
                  .formatted(DATES, PERSONS, TEXTS, SORTINGS)
              + "|(?<=[|·•;,]\\s)(?:By|Von|Par|Por)(?=\\s\\p{Lu})");

  private static final Pattern SEPARATORS = Pattern.compile("[\\s|·•,;/–—-]++$");
  private static final Pattern OTHER_LABEL = Pattern.compile("\\p{L}\\s?:\\s");
  private static final Pattern SENTENCE_END =
      Pattern.compile("\\p{Ll}{3}[.!?][\"”’]?(?:\\s+\\p{Lu}|\\s*$)");

  /** Alone they are no lines for readers, as "Author: Jane Doe" may be. */
  private static final Pattern SINGLE = Pattern.compile("(?iu)\\s*(?:byline|slug|permalink)\\s?:");

  private static final Pattern TAGS =
      Pattern.compile(
          "(?iu)\\s*(?:tags?|keywords?|schlagworte|schlagwörter|mots-clés|etiquetas)\\s?:");

  private static final int FEW_WORDS = 4;
  private static final int LONGEST = 400;
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_STAMP = 60;
  private static final int MOST_WORDS_OF_NAMES = 12;

  private final DateReader dates;

  FieldLine(DateReader dates) {
    this.dates = dates;
  }

  /** Whether the whole paragraph is one. */
  boolean matches(String paragraph) {
    List<Field> fields = whole(paragraph);
    boolean told = has(fields, Kind.DATE) || has(fields, Kind.SORTING);
    return fields.size() > 1
        && fields.stream().filter(Field::colon).count() > 1
        && fields.get(0).colon()
        && told
        && !areDates(fields);
  }

  /** Whether it is nothing but two dates or more: on a web page readers are used to that. */
  boolean isDates(String paragraph) {
    List<Field> fields = whole(paragraph);
    return fields.size() > 1 && areDates(fields);
  }

  /** Whether it is one field that is for programs alone: a slug, or a "Byline". */
  boolean isSingle(String paragraph) {
    return isOne(SINGLE, paragraph);
  }

  /** Whether it is tags and nothing else: below an article pages show them. */
  boolean isTags(String paragraph) {
    return isOne(TAGS, paragraph);
  }

  private boolean isOne(Pattern label, String paragraph) {
    List<Field> fields = whole(paragraph);
    return fields.size() == 1 && label.matcher(paragraph).lookingAt() && isList(fields.get(0));
  }

  private static boolean isList(Field field) {
    return field.value().indexOf(',') >= 0 || Words.of(field.value()).size() <= FEW_WORDS;
  }

  private static boolean areDates(List<Field> fields) {
    return fields.stream().allMatch(field -> field.kind() == Kind.DATE);
  }

  /** The fields of a line that holds nothing else. */
  private List<Field> whole(String paragraph) {
    String line = paragraph.strip();
    List<Field> fields = line.length() > LONGEST ? List.of() : fields(line);
    return fields.stream().allMatch(this::holds) ? fields : List.of();
  }

  private static boolean has(List<Field> fields, Kind kind) {
    return fields.stream().anyMatch(field -> field.kind() == kind);
  }

  /** None when the line does not begin with a label. */
  private static List<Field> fields(String line) {
    List<Field> fields = new ArrayList<>();
    int colon = line.indexOf(':');
    if (colon < 0 || colon > LONGEST_LABEL) {
      return fields;
    }
    Matcher label = LABEL.matcher(line);
    boolean found = label.lookingAt();
    while (found) {
      Kind kind = kind(label);
      boolean withColon = label.group("colon") != null;
      int from = label.end();
      found = label.find();
      String value = line.substring(from, found ? label.start() : line.length());
      fields.add(new Field(kind, SEPARATORS.matcher(value).replaceAll("").strip(), withColon));
    }
    return fields;
  }

  private static Kind kind(Matcher label) {
    if (label.group("date") != null) {
      return Kind.DATE;
    }
    if (label.group("text") != null) {
      return Kind.TEXT;
    }
    return label.group("sorting") != null ? Kind.SORTING : Kind.PERSON;
  }

  private boolean holds(Field field) {
    String value = field.value();
    if (value.isEmpty()
        || OTHER_LABEL.matcher(value).find()
        // A title may end as a sentence does.
        || SENTENCE_END.matcher(field.kind() == Kind.TEXT ? value + '-' : value).find()) {
      return false;
    }
    return switch (field.kind()) {
      case DATE -> value.length() <= LONGEST_STAMP && dates.isDate(value);
      case PERSON ->
          Character.isUpperCase(value.codePointAt(0))
              && Words.of(value).size() <= MOST_WORDS_OF_NAMES;
      case TEXT, SORTING -> true;
    };
  }
}
