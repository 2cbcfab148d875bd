package io.github.copyedit.rule.newsroom.names;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.Token;
import io.github.copyedit.rule.newsroom.names.Spellings.Spelling;
import io.github.copyedit.rule.newsroom.names.Spellings.Standards;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds words of one standard of spelling in an article that keeps to the other. */
public final class MixedSpelling implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "mixed-spelling", "Two standards of spelling in one article", Severity.WARNING, "names");

  /** So many more words make one standard the article's own. */
  private static final int MAJORITY = 3;

  private static final int LABEL = 25;

  private final Spellings spellings = new Spellings();
  private final TokenReader tokens;

  public MixedSpelling(TokenReader tokens) {
    this.tokens = tokens;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    Map<Standards, List<SpellingUse>> uses = new LinkedHashMap<>();
    for (Token token : tokens.of(document)) {
      use(document, token)
          .ifPresent(
              use ->
                  uses.computeIfAbsent(use.spelling().standards(), key -> new ArrayList<>())
                      .add(use));
    }
    uses.values().forEach(each -> check(each, hits));
  }

  private Optional<SpellingUse> use(Document document, Token token) {
    Optional<Spelling> asWritten = spellings.of(token.text());
    boolean capital = asWritten.isEmpty() && token.isCapitalized() && token.sentenceStart();
    return (capital ? spellings.ofCapitalized(token.text()) : asWritten)
        .filter(spelling -> isOwn(document, token.block(), spelling))
        .map(spelling -> new SpellingUse(token, spelling, capital));
  }

  /** Others are quoted as they wrote; labels come with the page. */
  private static boolean isOwn(Document document, Block block, Spelling spelling) {
    String language = document.languageOf(block).getLanguage();
    return !(block instanceof Block.Quote)
        && block.prose().text().length() >= LABEL
        && (language.isEmpty() || language.equals(spelling.standards().language()));
  }

  private static void check(List<SpellingUse> uses, Hits hits) {
    int[] counts = new int[2];
    uses.forEach(use -> counts[use.spelling().side()]++);
    if (counts[0] == 0 || counts[1] == 0) {
      return;
    }
    int own =
        counts[0] == counts[1] ? uses.get(0).spelling().side() : counts[0] > counts[1] ? 0 : 1;
    boolean clear = counts[own] >= MAJORITY * counts[1 - own];
    Set<String> both = new HashSet<>();
    uses.stream()
        .filter(use -> use.spelling().side() == own)
        .forEach(use -> both.add(use.spelling().lemma()));
    Set<String> reported = new HashSet<>();
    for (SpellingUse use : uses) {
      Spelling spelling = use.spelling();
      boolean same = both.contains(spelling.lemma());
      if (spelling.side() != own && (same || clear) && reported.add(spelling.lemma())) {
        report(use, same ? Optional.empty() : example(uses, own), own, hits);
      }
    }
  }

  private static Optional<String> example(List<SpellingUse> uses, int own) {
    return uses.stream()
        .filter(use -> use.spelling().side() == own)
        .map(use -> use.token().text())
        .findFirst();
  }

  private static void report(SpellingUse use, Optional<String> example, int own, Hits hits) {
    String text = use.token().text();
    String written = use.otherwise();
    String message =
        example
            .map(
                word ->
                    "“%s” is spelled otherwise than the article's other words of its kind, such as “%s”. Keep to one standard of spelling: “%s”."
                        .formatted(text, word, written))
            .orElseGet(
                () ->
                    "“%s” stands in this article as “%s” as well. Keep to one spelling."
                        .formatted(text, written));
    hits.inProse(INFO, use.token().block(), use.token().span(), message, written);
  }
}
