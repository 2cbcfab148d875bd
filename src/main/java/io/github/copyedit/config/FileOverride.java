package io.github.copyedit.config;

import io.github.copyedit.rule.HouseWords;
import io.github.copyedit.source.Glob;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What holds for some files beyond the rest.
 *
 * @param files at least one; they match paths as reports show them
 * @param words of these files, which win over those of all
 */
public record FileOverride(
    List<Glob> files,
    Optional<Locale> language,
    Optional<EncodingChoice> encoding,
    RuleSettings rules,
    HouseWords words) {

  public FileOverride {
    files = List.copyOf(files);
  }

  boolean appliesTo(String file) {
    return files.stream().anyMatch(glob -> glob.matches(file));
  }
}
