package io.github.copyedit.rule.newsroom.readability;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** A formula of readability for one language. */
enum Formula {
  /**
   * J. P. Kincaid et al., Derivation of New Readability Formulas for Navy Enlisted Personnel, 1975.
   */
  FLESCH_KINCAID(
      "en",
      "Flesch-Kincaid",
      true,
      text -> 0.39 * text.wordsPerSentence() + 11.8 * text.syllablesPerWord() - 15.59),
  /** R. Bamberger and E. Vanecek, Lesen – Verstehen – Lernen – Schreiben, 1984, first formula. */
  WIENER_SACHTEXTFORMEL(
      "de",
      "Wiener Sachtextformel",
      true,
      text ->
          0.1935 * text.percent(text.threeSyllables())
              + 0.1672 * text.wordsPerSentence()
              + 0.1297 * text.percent(text.longWords())
              - 0.0327 * text.percent(text.oneSyllable())
              - 0.875),
  /** L. Kandel and A. Moles, Application de l'indice de Flesch à la langue française, 1958. */
  KANDEL_MOLES(
      "fr",
      "Kandel-Moles",
      false,
      text -> 207 - 1.015 * text.wordsPerSentence() - 73.6 * text.syllablesPerWord()),
  /**
   * J. Fernández Huerta, Medidas sencillas de lecturabilidad, 1959, as G. Law put it right, 2011.
   */
  FERNANDEZ_HUERTA(
      "es",
      "Fernández Huerta",
      false,
      text -> 206.84 - 1.02 * text.wordsPerSentence() - 60 * text.syllablesPerWord()),
  /** P. Lucisano and M. E. Piemontese, Gulpease: una formula per la predizione, 1988. */
  GULPEASE(
      "it",
      "Gulpease",
      false,
      text -> 89 + (300.0 * text.sentences() - 10.0 * text.letters()) / text.words()),
  /**
   * T. B. F. Martins et al., Readability formulas applied to textbooks in Brazilian Portuguese,
   * 1996.
   */
  MARTINS(
      "pt",
      "Flesch for Portuguese",
      false,
      text -> 248.835 - 1.015 * text.wordsPerSentence() - 84.6 * text.syllablesPerWord()),
  /** W. H. Douma, De leesbaarheid van landbouwbladen, 1960. */
  DOUMA(
      "nl",
      "Flesch-Douma",
      false,
      text -> 206.835 - 0.93 * text.wordsPerSentence() - 77 * text.syllablesPerWord());

  private final String language;
  private final String title;
  private final boolean grades;
  private final ToDoubleFunction<TextFigures> score;

  Formula(String language, String title, boolean grades, ToDoubleFunction<TextFigures> score) {
    this.language = language;
    this.title = title;
    this.grades = grades;
    this.score = score;
  }

  /**
   * @param language two letters
   */
  static Optional<Formula> of(String language) {
    return Arrays.stream(values()).filter(formula -> formula.language.equals(language)).findFirst();
  }

  String title() {
    return title;
  }

  /** Whether it gives years of school, the more the harder; else points, the more the easier. */
  boolean grades() {
    return grades;
  }

  double score(TextFigures text) {
    return score.applyAsDouble(text);
  }
}
