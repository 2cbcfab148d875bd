package io.github.copyedit.rule.newsroom.names;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOption;
import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.rule.newsroom.copy.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds acronyms that an article uses again and again and never spells out. */
public final class UndefinedAcronym implements Rule {

  private static final RuleOption KNOWN =
      RuleOption.list("known", "acronyms that readers know, beside those that everybody does");
  private static final RuleInfo INFO =
      RuleInfo.of(
              "undefined-acronym",
              "Acronyms that are used and never spelled out",
              Severity.SUGGESTION,
              "names")
          .withOptions(KNOWN);

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,6}");
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");

  /** One that stands once or twice may well be a name in passing. */
  private static final int USES = 3;

  private final Set<String> known = Set.copyOf(Lexicon.lines("known-acronyms.txt"));
  private final TokenReader reader;

  public UndefinedAcronym(TokenReader reader) {
    this.reader = reader;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    Map<String, List<Token>> uses = new LinkedHashMap<>();
    List<Token> tokens = reader.of(document);
    Set<Block> shouted = shouted(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isAcronym(token) && !shouted.contains(token.block()) && !isShout(tokens, i)) {
        uses.computeIfAbsent(token.text(), key -> new ArrayList<>()).add(token);
      }
    }
    uses.values().removeIf(each -> each.size() < USES);
    uses.keySet().removeAll(known);
    uses.keySet().removeAll(hits.options().list(KNOWN));
    uses.keySet().removeIf(hits.options().words().inAnyLanguage()::accepts);
    if (uses.isEmpty()) {
      return;
    }
    // A word in capitals for once, or a name that is written so, is none.
    tokens.stream()
        .filter(token -> !isAcronym(token))
        .forEach(token -> uses.remove(token.text().toUpperCase(Locale.ROOT)));
    Expansions expansions = Expansions.of(document);
    uses.forEach(
        (acronym, each) -> {
          hits.deadline().check();
          if (!expansions.explain(acronym)) {
            Token first = each.get(0);
            String message =
                "“%s” stands here %d times and is never spelled out. Say what it means where it first"
                    + " comes up.";
            hits.inProse(
                INFO, first.block(), first.span(), message.formatted(acronym, each.size()));
          }
        });
  }

  private static boolean isAcronym(Token token) {
    String text = token.text();
    return Character.isUpperCase(text.charAt(text.length() - 1))
        && ACRONYM.matcher(text).matches()
        && !ROMAN.matcher(text).matches();
  }

  /** "READ MORE": another word in capitals beside it. */
  private static boolean isShout(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return (at > 0 && isAcronym(tokens.get(at - 1)) && tokens.get(at - 1).isRightBefore(token))
        || (at + 1 < tokens.size()
            && isAcronym(tokens.get(at + 1))
            && token.isRightBefore(tokens.get(at + 1)));
  }

  /** Blocks in capitals, in which any word looks like an acronym. */
  private static Set<Block> shouted(List<Token> tokens) {
    Map<Block, int[]> counts = new IdentityHashMap<>();
    for (Token token : tokens) {
      int[] count = counts.computeIfAbsent(token.block(), key -> new int[2]);
      count[0]++;
      count[1] += isAcronym(token) ? 1 : 0;
    }
    Set<Block> shouted = Collections.newSetFromMap(new IdentityHashMap<>());
    counts.forEach(
        (block, count) -> {
          if (count[1] > 1 && count[1] * 2 > count[0]) {
            shouted.add(block);
          }
        });
    return shouted;
  }
}
