package io.github.copyedit.config;

import io.github.copyedit.source.Glob;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What holds for some files beyond the rest.
 *
 * @param files at least one; they match paths as reports show them
 * @param dictionary accepted in these files in addition
 */
public record FileOverride(
    List<Glob> files,
    Optional<Locale> language,
    Optional<EncodingChoice> encoding,
    RuleSettings rules,
    Set<String> dictionary) {

  public FileOverride {
    files = List.copyOf(files);
    dictionary = Set.copyOf(dictionary);
  }

  boolean appliesTo(String file) {
    return files.stream().anyMatch(glob -> glob.matches(file));
  }
}
