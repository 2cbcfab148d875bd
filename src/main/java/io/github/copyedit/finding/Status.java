package io.github.copyedit.finding;

import java.util.Locale;

/** What became of a finding. Only new ones are judged. */
public enum Status {
  NEW,
  BASELINED,
  SUPPRESSED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
