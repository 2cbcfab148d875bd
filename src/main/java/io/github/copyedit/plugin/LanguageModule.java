package io.github.copyedit.plugin;

import java.util.List;
import java.util.Locale;
import org.eclipse.aether.graph.Dependency;

/**
 * LanguageTool's module for one language.
 *
 * @param language its code, such as {@code de}
 * @param coordinates such as {@code org.languagetool:language-de:6.8}
 * @param dependencies what has to be resolved for it
 */
record LanguageModule(String language, String coordinates, List<Dependency> dependencies) {

  LanguageModule {
    dependencies = List.copyOf(dependencies);
  }

  /** The language's name in English. */
  String name() {
    return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
  }
}
