package io.github.copyedit.config;

import io.github.copyedit.cache.CacheKey;
import io.github.copyedit.rule.GrammarOptions;
import io.github.copyedit.rule.HouseRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Looks for what {@code grammar:} names, and for the house's own rules in their usual place. */
final class ExtrasFinder {

  private ExtrasFinder() {}

  /**
   * @param base where the configuration lies: relative paths count from there
   * @throws ConfigException when something is not there or is wrong
   */
  static GrammarExtras find(GrammarChoice choice, Path base) {
    List<HouseRuleFile> files = new HouseRuleFolder(base, choice.filters()).read(choice.rules());
    Optional<NgramFolder> ngrams =
        choice.ngrams().map(setting -> NgramFolder.at(setting, setting.resolve(base)));
    choice.server().ifPresent(server -> refuse(server, files, choice));
    GrammarOptions options =
        new GrammarOptions(
            choice.picky(),
            files.stream().map(HouseRuleFile::rules).toList(),
            ngrams.map(NgramFolder::path));
    return new GrammarExtras(options, files, fingerprint(options, ngrams));
  }

  /** Better an error than rules that silently don't run. */
  private static void refuse(
      ServerSetting server, List<HouseRuleFile> files, GrammarChoice choice) {
    if (!files.isEmpty()) {
      throw server.cannot(
          "the rules in " + files.get(0).source().name(),
          "Remove those files, or the key; a server can be given rules of its own.");
    }
    if (choice.ngrams().isPresent()) {
      throw server.cannot(
          "the n-gram data of this folder",
          "Remove ngrams:, and start the server with --languageModel.");
    }
  }

  private static String fingerprint(GrammarOptions options, Optional<NgramFolder> ngrams) {
    CacheKey key = new CacheKey().with(options.picky() ? "picky" : "");
    for (HouseRules rules : options.houseRules()) {
      key.with("rules").with(rules.file()).with(rules.language().toLanguageTag()).with(rules.xml());
    }
    ngrams.ifPresent(folder -> folder.addTo(key.with("ngrams")));
    return key.hex();
  }
}
