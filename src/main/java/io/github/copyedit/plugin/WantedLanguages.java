package io.github.copyedit.plugin;

import io.github.copyedit.config.Configuration;
import io.github.copyedit.config.RuleCatalog;
import io.github.copyedit.config.RulePlans;
import io.github.copyedit.config.RunChoice;
import io.github.copyedit.document.LanguageTags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The languages that are going to be checked, as far as that can be known before. */
final class WantedLanguages {

  private final LanguageModules modules;
  private final Consumer<CharSequence> debug;

  WantedLanguages(LanguageModules modules, Consumer<CharSequence> debug) {
    this.modules = modules;
    this.debug = debug;
  }

  /**
   * @param named on the command line or in the pom; none for those of the configurations
   * @param places of the modules whose configurations are read then
   * @return sorted by language; without those that configuration names and LanguageTool doesn't
   *     have, and none for a module whose grammar a server checks
   * @throws InvalidParameterException when LanguageTool doesn't have one that is named
   */
  List<LanguageModule> modules(List<String> named, Parameters.Choice choice, List<Place> places)
      throws InvalidParameterException {
    List<RulePlans> plans = plans(choice, places);
    // Whoever reads n-grams reads a language without them, too.
    boolean ngrams = plans.stream().anyMatch(plan -> plan.grammarOptions().ngrams().isPresent());
    Map<String, LanguageModule> wanted = new TreeMap<>();
    for (String name : named) {
      LanguageModule module =
          LanguageTags.parse(name)
              .flatMap(tag -> modules.of(tag.getLanguage(), ngrams))
              .orElseThrow(() -> unknown(name));
      wanted.put(module.language(), module);
    }
    if (named.isEmpty()) {
      plans.stream()
          .flatMap(plan -> plan.languages().stream())
          .flatMap(language -> modules.of(language.getLanguage(), ngrams).stream())
          .forEach(module -> wanted.put(module.language(), module));
    }
    return List.copyOf(wanted.values());
  }

  private List<RulePlans> plans(Parameters.Choice choice, List<Place> places)
      throws InvalidParameterException {
    RuleCatalog catalog = RuleCatalog.whenAsked(Wiring::ruleInfos);
    List<RulePlans> plans = new ArrayList<>();
    for (Place place : places) {
      Configuration configuration =
          ModuleConfiguration.read(choice.configLocation(), place, catalog, debug);
      if (configuration.server().isEmpty()) {
        plans.add(
            configuration.plan(RunChoice.ALL, ModuleSettings.defaults(choice, place), catalog));
      }
    }
    return plans;
  }

  private InvalidParameterException unknown(String name) {
    return InvalidParameterException.of(
        "copyedit.languages",
        name,
        "LanguageTool has modules for " + String.join(", ", modules.languages()));
  }
}
