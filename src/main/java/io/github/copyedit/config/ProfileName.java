package io.github.copyedit.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The profiles there are; each is a file of {@code rules/profiles}. */
public enum ProfileName {
  /** For copy about to be published: little but mistakes. */
  NEWS,
  /** For desks that want style and doubtful cases too. */
  STRICT,
  /** LanguageTool as it comes. */
  EVERYTHING;

  public static final ProfileName DEFAULT = NEWS;

  public static Optional<ProfileName> named(String name) {
    return Arrays.stream(values()).filter(profile -> profile.toString().equals(name)).findFirst();
  }

  public static List<String> names() {
    return Arrays.stream(values()).map(ProfileName::toString).toList();
  }

  /** As configuration calls it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
