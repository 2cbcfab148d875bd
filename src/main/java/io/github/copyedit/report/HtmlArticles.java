package io.github.copyedit.report;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.lint.ArticleView;
import io.github.copyedit.report.HtmlPage.Article;
import io.github.copyedit.report.HtmlPage.Note;
import io.github.copyedit.report.HtmlPage.Passage;
import io.github.copyedit.report.HtmlPage.Piece;
import io.github.copyedit.report.HtmlPage.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays findings out along the text of their articles. */
final class HtmlArticles {

  private static final int DEEPEST_HEADING = 6;

  /** The page has a heading of its own, and each article's name is one below it. */
  private static final int HEADINGS_ABOVE = 2;

  /** An editor's mark for "something belongs here". */
  private static final String CARET = "\u2038";

  private final HtmlNotes notes;
  private final boolean wholeText;

  /**
   * @param wholeText whether passages without findings are shown too
   */
  HtmlArticles(HtmlNotes notes, boolean wholeText) {
    this.notes = notes;
    this.wholeText = wholeText;
  }

  /**
   * @param findings of this article, sorted, at least one
   * @param view of the article; without one all findings stand at its top
   */
  Article article(int number, List<Finding> findings, Optional<ArticleView> view) {
    List<ArticleView.Passage> passages = view.map(ArticleView::passages).orElse(List.of());
    Map<String, Finding> byFingerprint =
        findings.stream()
            .collect(
                Collectors.toMap(Finding::fingerprint, Function.identity(), (one, two) -> one));
    Map<Finding, Integer> placed = place(findings, passages, byFingerprint);
    Map<Finding, Integer> numbers = new LinkedHashMap<>();
    List<Note> whole = new ArrayList<>();
    for (Finding finding : findings) {
      if (!placed.containsKey(finding)) {
        numbers.put(finding, numbers.size() + 1);
        whole.add(notes.above(finding, numbers.size()));
      }
    }
    placed.keySet().forEach(finding -> numbers.put(finding, numbers.size() + 1));
    Finding first = findings.get(0);
    Optional<String> headline = view.flatMap(ArticleView::headline).filter(line -> !line.isBlank());
    return new Article(
        "a-" + number,
        first.file(),
        first.entry().orElse(""),
        headline.or(first::entry).orElse(HtmlNotes.bareName(first.file())),
        headline.filter(line -> !isSaid(line, passages)).orElse(""),
        view.map(ArticleView::language).orElse("und"),
        tallies(findings),
        whole,
        passages(passages, byFingerprint, placed, numbers));
  }

  /** Findings by the index of the first passage that marks them, in the order of the text. */
  private static Map<Finding, Integer> place(
      List<Finding> findings, List<ArticleView.Passage> passages, Map<String, Finding> known) {
    Map<Finding, Integer> placed = new LinkedHashMap<>();
    for (int i = 0; i < passages.size(); i++) {
      for (ArticleView.Mark mark : passages.get(i).marks()) {
        Finding finding = known.get(mark.fingerprint());
        if (finding != null) {
          placed.putIfAbsent(finding, i);
        }
      }
    }
    return placed;
  }

  private static boolean isSaid(String headline, List<ArticleView.Passage> passages) {
    return passages.stream()
        .filter(passage -> passage.kind().equals("headline") || passage.level() == 1)
        .anyMatch(passage -> passage.text().strip().equals(headline.strip()));
  }

  private static List<Tally> tallies(List<Finding> findings) {
    List<Tally> tallies = new ArrayList<>();
    for (Severity severity : Counts.heaviestFirst()) {
      long count = findings.stream().filter(finding -> finding.severity() == severity).count();
      if (count > 0) {
        String name = severity.toString();
        tallies.add(new Tally(name, count, Counts.of(count, name)));
      }
    }
    return tallies;
  }

  private List<Passage> passages(
      List<ArticleView.Passage> passages,
      Map<String, Finding> known,
      Map<Finding, Integer> placed,
      Map<Finding, Integer> numbers) {
    Map<Integer, List<Finding>> byPassage =
        placed.keySet().stream().collect(Collectors.groupingBy(placed::get));
    List<Passage> shown = new ArrayList<>();
    int skipped = 0;
    for (int i = 0; i < passages.size(); i++) {
      ArticleView.Passage passage = passages.get(i);
      skipped += passage.skipped();
      List<Piece> pieces = pieces(passage, known, numbers);
      if (!wholeText && pieces.stream().noneMatch(Piece::marked)) {
        skipped++;
        continue;
      }
      List<Note> margin =
          byPassage.getOrDefault(i, List.of()).stream()
              .map(finding -> notes.beside(finding, numbers.get(finding)))
              .toList();
      shown.add(passage(passage, skipped, pieces, margin));
      skipped = 0;
    }
    return shown;
  }

  private static Passage passage(
      ArticleView.Passage passage, int skipped, List<Piece> pieces, List<Note> margin) {
    boolean headline = passage.kind().equals("headline");
    int level = headline ? 1 : passage.level();
    return new Passage(
        passage.kind() + (level > 0 ? " level-" + level : ""),
        level == 0 ? 0 : Math.min(DEEPEST_HEADING, level + HEADINGS_ABOVE),
        skipped == 0 ? "" : Counts.of(skipped, "passage") + " without findings",
        pieces,
        margin);
  }

  private List<Piece> pieces(
      ArticleView.Passage passage, Map<String, Finding> known, Map<Finding, Integer> numbers) {
    List<MarkedText.Mark<Finding>> marks =
        passage.marks().stream()
            .filter(mark -> known.containsKey(mark.fingerprint()))
            .map(mark -> new MarkedText.Mark<>(mark.span(), known.get(mark.fingerprint())))
            .toList();
    return MarkedText.cut(passage.text(), marks).stream()
        .map(piece -> piece.over().isEmpty() ? Piece.plain(piece.text()) : marked(piece, numbers))
        .toList();
  }

  private Piece marked(MarkedText.Piece<Finding> piece, Map<Finding, Integer> numbers) {
    List<Finding> over =
        piece.over().stream().sorted(Comparator.comparing(Finding::severity).reversed()).toList();
    Finding heaviest = over.get(0);
    return new Piece(
        piece.text().isEmpty() ? CARET : piece.text(),
        true,
        heaviest.severity().toString(),
        over.stream().map(notes::anchor).distinct().collect(Collectors.joining(" ")),
        notes.anchor(heaviest),
        over.stream().map(Finding::message).distinct().collect(Collectors.joining("\n")),
        piece.ends().stream().map(numbers::get).distinct().sorted().toList());
  }
}
