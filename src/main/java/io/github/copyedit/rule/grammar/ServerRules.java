package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.GrammarChecker.UnavailableException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules that a server has for a language, by LanguageTool's ids; none where it doesn't tell.
 *
 * @param spelling those that look words up in a dictionary
 */
record ServerRules(Set<String> known, Set<String> spelling) {

  static ServerRules of(ServerClient client, String code) {
    Set<String> known = new HashSet<>();
    Set<String> spelling = new HashSet<>();
    for (ServerAnswers.KnownRule rule : told(client, code)) {
      rule.ruleId().ifPresent(known::add);
      if (rule.isDictionaryBasedSpellingRule().isPresent()) {
        rule.ruleId().ifPresent(spelling::add);
      }
    }
    return new ServerRules(known, spelling);
  }

  private static List<ServerAnswers.KnownRule> told(ServerClient client, String code) {
    try {
      ServerClient.Answer answer = client.get("configinfo?language=" + ServerClient.encoded(code));
      return ServerAnswers.read(answer, ServerAnswers.Rules.class).rules().orElse(List.of());
    } catch (UnavailableException e) {
      // Old servers don't know the question. One that is gone says so again with the text.
      return List.of();
    }
  }

  Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    known.forEach(id -> ids.add(LanguageToolIds.id(id).value()));
    return ids;
  }

  /** The rule that made an id up for a word; none for a rule's own. */
  Optional<String> family(String id) {
    return known.contains(id) ? Optional.empty() : LanguageToolIds.family(id, known::contains);
  }

  /** Where the server doesn't tell, LanguageTool's names do. */
  boolean isSpelling(String id) {
    return spelling.contains(id)
        || (known.isEmpty() && (id.startsWith("MORFOLOGIK_") || id.startsWith("HUNSPELL_")));
  }
}
