package io.github.copyedit.config;

import java.util.Optional;

/** A profile by its name, read when the first rule is weighed: not where no article has changed. */
final class ChosenProfile {

  private final ProfileName name;
  private Optional<Profile> read = Optional.empty();

  ChosenProfile(ProfileName name) {
    this.name = name;
  }

  ProfileName name() {
    return name;
  }

  synchronized Profile get() {
    if (read.isEmpty()) {
      read = Optional.of(ProfileReader.read(name));
    }
    return read.get();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChosenProfile chosen && chosen.name == name;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
