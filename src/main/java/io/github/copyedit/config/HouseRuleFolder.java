package io.github.copyedit.config;

import io.github.copyedit.text.LineIndex;
import io.github.copyedit.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the files of the house's own rules, all of them, in the order of their names. */
final class HouseRuleFolder {

  /** Beside the configuration. */
  private static final String USUAL = "rules/languagetool";

  private static final String ENDING = ".xml";

  private final Path base;
  private final Set<String> filters;

  /**
   * @param base where the configuration lies
   * @param filters classes that rules may name
   */
  HouseRuleFolder(Path base, Set<String> filters) {
    this.base = base;
    this.filters = filters;
  }

  /**
   * @param setting the folder; for want of one the usual one, if it is there
   * @throws ConfigException for the first thing that is wrong with one
   */
  List<HouseRuleFile> read(Optional<PathSetting> setting) {
    Path folder = setting.map(path -> path.resolve(base)).orElse(base.resolve(USUAL));
    if (!Files.isDirectory(folder)) {
      setting.ifPresent(
          path -> {
            throw path.error(
                "is no folder: looked for " + folder + ".",
                "Write the folder of your own rules for LanguageTool, or remove the key.");
          });
      return List.of();
    }
    List<HouseRuleFile> files = new ArrayList<>();
    for (String name : ConfigLocator.names(folder)) {
      if (!name.endsWith(ENDING)) {
        continue;
      }
      Path file = folder.resolve(name);
      HouseRuleFile read =
          new HouseRuleScreen(ConfigLocator.read(file, name(file)), filters).screen();
      files.forEach(earlier -> refuseSameIds(earlier, read));
      files.add(read);
    }
    return files;
  }

  private String name(Path file) {
    Path shown = file.startsWith(base) ? base.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }

  private static void refuseSameIds(HouseRuleFile earlier, HouseRuleFile file) {
    if (!earlier.rules().meet(file.rules())) {
      return;
    }
    for (String id : file.ids().keySet().stream().sorted().toList()) {
      Span same = earlier.ids().get(id);
      if (same != null) {
        throw file.source()
            .error(
                file.ids().get(id),
                "a rule "
                    + Wording.quote(id)
                    + " is in "
                    + earlier.rules().file()
                    + " already, line "
                    + LineIndex.of(earlier.source().text()).position(same.start()).line()
                    + ".",
                "Give one of them another id.");
      }
    }
  }
}
