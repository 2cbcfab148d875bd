package io.github.copyedit.rule.newsroom.names;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.HouseWords;
import io.github.copyedit.rule.Part;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.WordsOfLanguage.Use;
import io.github.copyedit.rule.newsroom.copy.PartReader;
import io.github.copyedit.rule.newsroom.copy.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the terms that the house has decided not to use. */
public final class RejectedTerm implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of("rejected-term", "Terms that the house does not use", Severity.WARNING, "names");

  private static final String SENTENCE_ENDS = ".!?…";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    HouseWords words = hits.options().words();
    if (words.rejected().isEmpty()) {
      return;
    }
    PartReader partOf = new PartReader(document);
    for (Block block : document.blocks()) {
      hits.deadline().check();
      Locale language = document.languageOf(block);
      for (Use use : words.in(language).rejectedIn(block.prose().text())) {
        boolean written = !block.prose().map().touchesPlaceholder(use.span());
        if (written && !hasCapitalOfItsPlace(use, block)) {
          Part part = partOf.of(block, use.span());
          hits.inPart(part, INFO, block, use.span(), message(use, part), use.replacements());
        }
      }
    }
  }

  /** Whether it is the replacement at the start of a sentence or in a headline. */
  private static boolean hasCapitalOfItsPlace(Use use, Block block) {
    boolean replacement =
        use.replacements().stream().anyMatch(other -> use.seen().equals(capitalized(other)));
    return replacement
        && (block instanceof Block.Heading
            || Token.of(block).stream()
                .filter(token -> token.span().start() == use.span().start())
                .anyMatch(Token::sentenceStart));
  }

  private static String capitalized(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }

  private static String message(Use use, Part part) {
    String said = "“%s” is not used here".formatted(use.seen());
    String instead =
        use.replacements().isEmpty() ? ": say it otherwise." : ": write " + or(use) + ".";
    String quoted =
        part == Part.QUOTE ? " Let it stand where somebody said or wrote just that." : "";
    return said + instead + reason(use.rejected().reason()) + quoted;
  }

  private static String or(Use use) {
    List<String> quoted = use.replacements().stream().map("“%s”"::formatted).toList();
    int last = quoted.size() - 1;
    return last == 0
        ? quoted.get(0)
        : quoted.subList(0, last).stream().collect(Collectors.joining(", "))
            + " or "
            + quoted.get(last);
  }

  /** As a sentence behind another. */
  private static String reason(String reason) {
    if (reason.isEmpty()) {
      return "";
    }
    boolean ends = SENTENCE_ENDS.indexOf(reason.charAt(reason.length() - 1)) >= 0;
    return " " + capitalized(reason) + (ends ? "" : ".");
  }
}
