package io.github.copyedit.lint;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Prose;
import io.github.copyedit.finding.Finding;
import io.github.copyedit.lint.ArticleView.Mark;
import io.github.copyedit.lint.ArticleView.Passage;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the view of an article out of its document and its findings. */
final class ArticleViews {

  private ArticleViews() {}

  /**
   * @param findings sorted by their start
   */
  static ArticleView of(Document document, List<Finding> findings) {
    List<Passage> passages =
        document.blocks().stream()
            .map(block -> passage(document, block, within(block, findings)))
            .toList();
    return new ArticleView(
        document.source().file(),
        document.entry(),
        document.language().orElse(Locale.ROOT).toLanguageTag(),
        headline(document),
        true,
        passages);
  }

  /** The findings that start in the block. */
  private static List<Finding> within(Block block, List<Finding> sorted) {
    Span source = block.prose().toSource(block.prose().all());
    return sorted.subList(firstFrom(source.start(), sorted), firstFrom(source.end(), sorted));
  }

  /** Index of the first finding that starts at the offset or behind it. */
  private static int firstFrom(int offset, List<Finding> sorted) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).source().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Optional<String> headline(Document document) {
    return document
        .metadata()
        .first(Metadata.Kind.HEADLINE)
        .map(field -> field.value().text())
        .or(
            () ->
                document.headings().stream()
                    .filter(heading -> heading.level() == 1)
                    .map(heading -> heading.prose().text())
                    .findFirst());
  }

  private static Passage passage(Document document, Block block, List<Finding> findings) {
    Shown shown = Shown.of(block.prose(), document.source().text());
    List<Mark> marks =
        findings.stream()
            .flatMap(finding -> mark(block.prose(), shown, finding).stream())
            .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::fingerprint))
            .toList();
    int level = block instanceof Block.Heading heading ? heading.level() : 0;
    return new Passage(0, block.name(), level, shown.text(), marks);
  }

  private static Optional<Mark> mark(Prose prose, Shown shown, Finding finding) {
    if (finding.source().isEmpty()) {
      return Optional.empty();
    }
    return prose
        .map()
        .toProse(finding.source())
        .filter(span -> !span.isEmpty())
        .map(span -> new Mark(shown.map().toSource(span), finding.fingerprint()));
  }

  /**
   * Prose as it is shown, with the source in place of its placeholders.
   *
   * @param map from the prose to {@code text}
   */
  private record Shown(String text, OffsetMap map) {

    static Shown of(Prose prose, String source) {
      StringBuilder text = new StringBuilder();
      OffsetMap.Builder map = new OffsetMap.Builder();
      for (OffsetMap.Run run : prose.map().runs()) {
        boolean stoodIn = run.kind() == OffsetMap.Kind.PLACEHOLDER;
        String shown = stoodIn ? run.source().of(source) : run.prose().of(prose.text());
        Span span = Span.ofLength(text.length(), shown.length());
        map.run(
            run.prose().length(),
            span,
            stoodIn ? OffsetMap.Kind.REPLACED : OffsetMap.Kind.IDENTITY);
        text.append(shown);
      }
      return new Shown(text.toString(), map.build());
    }
  }
}
