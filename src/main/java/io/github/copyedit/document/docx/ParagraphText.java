package io.github.copyedit.document.docx;

import io.github.copyedit.document.Prose;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader sees of a paragraph, as it is read: one line of the text that is made of the file.
 * Spans and offsets count in this line.
 */
final class ParagraphText {

  /** Behind it, the line goes on below. */
  static final String LINE_BREAK = "\u000B";

  static final String TAB = "\t";
  static final String NO_BREAK_HYPHEN = "\u2011";
  static final String SOFT_HYPHEN = "\u00AD";

  /** A link and its words. */
  record Anchor(String target, Span words) {}

  /** A picture in the line. */
  record Picture(String target, Optional<String> alt, int at) {}

  /** What was left out at a place. */
  record Gap(String name, String reason, int at) {}

  /** A reviewer's comment on what follows. */
  record Remark(String id, int at) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Span> placeholders = new ArrayList<>();
  private final Map<Locale, Integer> lengths = new HashMap<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  void append(String characters, Optional<Locale> language) {
    text.append(characters);
    language.ifPresent(known -> lengths.merge(known, characters.length(), Integer::sum));
  }

  /** Something to read that is no prose. */
  void placeholder(String characters) {
    placeholders.add(Span.ofLength(text.length(), characters.length()));
    text.append(characters);
  }

  void link(String target, int from) {
    anchors.add(new Anchor(target, new Span(from, text.length())));
  }

  void picture(String target, Optional<String> alt) {
    pictures.add(new Picture(target, alt, text.length()));
  }

  /** Once a place and reason. */
  void leaveOut(String name, String reason) {
    Gap gap = new Gap(name, reason, text.length());
    if (gaps.isEmpty() || !gaps.get(gaps.size() - 1).equals(gap)) {
      gaps.add(gap);
    }
  }

  void remark(String id) {
    if (remarks.stream().noneMatch(known -> known.id().equals(id))) {
      remarks.add(new Remark(id, text.length()));
    }
  }

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  /**
   * @param offset of the line in the whole text
   */
  Prose prose(int offset) {
    return new LineProse(text.toString(), placeholders, offset).read();
  }

  /** The language of most of it. */
  Optional<Locale> language() {
    return mostOf(lengths);
  }

  Map<Locale, Integer> lengths() {
    return lengths;
  }

  List<Anchor> anchors() {
    return anchors;
  }

  List<Picture> pictures() {
    return pictures;
  }

  List<Gap> gaps() {
    return gaps;
  }

  List<Remark> remarks() {
    return remarks;
  }

  /** Of equals the first by name, so that it doesn't depend on the order. */
  static Optional<Locale> mostOf(Map<Locale, Integer> lengths) {
    return lengths.entrySet().stream()
        .max(
            Map.Entry.<Locale, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().toLanguageTag()))
        .map(Map.Entry::getKey);
  }
}
