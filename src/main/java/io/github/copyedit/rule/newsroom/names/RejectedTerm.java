package io.github.copyedit.rule.newsroom.names;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.HouseWords;
import io.github.copyedit.rule.Part;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.Term;
import io.github.copyedit.rule.WordsOfLanguage.Use;
import io.github.copyedit.rule.newsroom.copy.PartReader;
import io.github.copyedit.rule.newsroom.copy.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
      List<Use> uses = words.in(language).rejectedIn(block.prose().text());
      Set<Integer> capitalPlaces = uses.isEmpty() ? Set.of() : capitalPlaces(block);
      for (Use use : uses) {
        boolean written = !block.prose().map().touchesPlaceholder(use.span());
        boolean capital =
            block instanceof Block.Heading || capitalPlaces.contains(use.span().start());
        if (written && !(capital && isReplacement(use))) {
          Part part = partOf.of(block, use.span());
          hits.inPart(part, INFO, block, use.span(), message(use, part), use.replacements());
        }
      }
    }
  }

  /** Where sentences start. */
  private static Set<Integer> capitalPlaces(Block block) {
    return Token.of(block).stream()
        .filter(Token::sentenceStart)
        .map(token -> token.span().start())
        .collect(Collectors.toSet());
  }

  /** Whether it is a replacement, but for the capital, which its place may give it. */
  private static boolean isReplacement(Use use) {
    return use.replacements().stream()
        .anyMatch(other -> use.seen().equals(Term.capitalized(other)));
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
    return " " + Term.capitalized(reason) + (ends ? "" : ".");
  }
}
