package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.BlockWords;
import io.github.copyedit.rule.newsroom.copy.PlainFile;
import io.github.copyedit.rule.newsroom.copy.SharedReading;
import io.github.copyedit.rule.newsroom.copy.WholeLines;
import io.github.copyedit.rule.newsroom.furniture.CensusLine.Role;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what of a page is left in an article. A line that says itself what it is counts anywhere;
 * others count by the company that they keep.
 */
public final class FurnitureReader {

  /**
   * @param span in the block's prose
   */
  record Found(Block block, Span span, Furniture kind) {

    Span source() {
      return span.equals(block.prose().all()) ? block.source() : block.prose().toSource(span);
    }
  }

  /**
   * @param doubtful lines that are furniture where other articles have them too
   */
  record Result(List<Found> found, List<Found> doubtful) {}

  private final AdPhrases phrases = new AdPhrases();

  /**
   * Kinds that no desk writes over and over in its own articles, as it does kickers, days, names of
   * sections and credits.
   */
  private static final Set<Furniture> NEVER_COPY_AGAIN =
      EnumSet.of(Furniture.PROMO, Furniture.SHARE, Furniture.RELATED);

  private final BlockWords words;
  private final SharedReading<List<AdSearch.Found>> ads;
  private final SharedReading<Result> furniture = new SharedReading<>(this::find);
  private Optional<Census> census = Optional.empty();

  public FurnitureReader(BlockWords words) {
    this.words = words;
    this.ads = new SharedReading<>(document -> new AdSearch(document, phrases, words).run());
  }

  /** Its lexicon is read with the first article: a build in which none has changed needs none. */
  private synchronized Census census() {
    if (census.isEmpty()) {
      census = Optional.of(new Census(phrases, words));
    }
    return census.get();
  }

  List<AdSearch.Found> ads(Document document) {
    return ads.of(document);
  }

  Result read(Document document) {
    return furniture.of(document);
  }

  private Result find(Document document) {
    List<CensusLine> lines = census().take(document);
    Furniture[] kinds = new Neighbours(lines, PlainFile.is(document.source().file())).classify();
    Set<Span> markers =
        ads.of(document).stream().map(AdSearch.Found::source).collect(Collectors.toSet());
    List<Found> found = new ArrayList<>();
    List<Found> doubtful = new ArrayList<>();
    boolean begun = false;
    for (int i = 0; i < kinds.length; i++) {
      CensusLine line = lines.get(i);
      begun |= line.is(Role.PROSE);
      boolean doubted = begun && kinds[i] == null && isDoubtful(line);
      if (line.is(Role.AD) || (kinds[i] == null && !doubted)) {
        continue;
      }
      Furniture kind = doubted ? line.sign().get().kind() : kinds[i];
      Found read = new Found(line.block(), line.span(), kind);
      if (!markers.contains(read.source()) && !hasStandIn(read)) {
        (doubted ? doubtful : found).add(read);
      }
    }
    return new Result(List.copyOf(found), List.copyOf(doubtful));
  }

  private static boolean isDoubtful(CensusLine line) {
    return line.is(Role.SHORT)
        && line.sign().filter(sign -> NEVER_COPY_AGAIN.contains(sign.kind())).isPresent();
  }

  /** Whether code or a template tag stands there: what readers will see nobody knows. */
  private static boolean hasStandIn(Found line) {
    return line.block().prose().map().runs().stream()
        .anyMatch(
            run -> run.kind() == OffsetMap.Kind.PLACEHOLDER && run.prose().overlaps(line.span()));
  }

  /** Reports the lines of one kind; the message comes after the line itself. */
  void report(Document document, Furniture kind, RuleInfo info, String message, Hits hits) {
    List<Found> all =
        read(document).found().stream().filter(found -> found.kind() == kind).toList();
    int end = WholeLines.endOfRest(document, all.stream().map(Found::source).toList());
    for (Found found : all) {
      hits.inProse(
          info,
          found.block(),
          found.span(),
          "“%s” %s".formatted(document.shown(found.block().prose(), found.span()), message),
          List.of(),
          WholeLines.without(document, found.source(), end));
    }
  }
}
