package io.github.copyedit.rule.grammar;

import io.github.copyedit.data.Json;
import io.github.copyedit.data.MalformedDataException;
import io.github.copyedit.rule.GrammarChecker.UnavailableException;
import java.util.List;
import java.util.Optional;

/** What of a server's answers is read. Nothing in them is taken on trust. */
final class ServerAnswers {

  private ServerAnswers() {}

  record Software(Optional<String> name, Optional<String> version, Optional<String> buildDate) {}

  record Info(Optional<Software> software) {}

  record Language(Optional<String> longCode) {}

  record KnownRule(Optional<String> ruleId, Optional<String> isDictionaryBasedSpellingRule) {}

  record Rules(Optional<List<KnownRule>> rules) {}

  record Category(Optional<String> id) {}

  record Rule(
      Optional<String> id,
      Optional<String> description,
      Optional<String> issueType,
      Optional<Category> category) {}

  record Replacement(Optional<String> value) {}

  record Found(
      Optional<String> message,
      long offset,
      long length,
      Optional<List<Replacement>> replacements,
      Optional<Rule> rule) {}

  record Checked(Optional<List<Found>> matches) {}

  /**
   * @throws UnavailableException when it is something else
   */
  static <T> T read(ServerClient.Answer answer, Class<T> type) {
    if (!ServerClient.isOk(answer)) {
      throw new UnavailableException("it " + said(answer));
    }
    try {
      return Json.read(answer.body(), type);
    } catch (MalformedDataException e) {
      throw new UnavailableException("its answer is not LanguageTool's: " + e.getMessage());
    }
  }

  /** For a person. */
  static String said(ServerClient.Answer answer) {
    return "answered %d: %s".formatted(answer.status(), firstLine(answer.body()));
  }

  private static String firstLine(String text) {
    String line = text.strip().lines().findFirst().orElse("nothing");
    return line.substring(0, Math.min(line.length(), 200));
  }
}
