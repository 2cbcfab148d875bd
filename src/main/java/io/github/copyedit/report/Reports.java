package io.github.copyedit.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The reports by their names in the {@code formats} parameter. */
public final class Reports {

  /** Scripts and later steps of a build rely on these two, whatever was asked for. */
  private static final List<Report> ALWAYS = List.of(new FindingsReport(), new SummaryReport());

  private static final List<Report> ON_DEMAND = List.of(new HtmlReport(), new WordsReport());

  private Reports() {}

  /** What is written when no formats are given. */
  public static List<String> defaultFormats() {
    return List.of("html");
  }

  /** The names that {@link #named} takes, in the order to show them. */
  public static List<String> formats() {
    return all().stream().map(Report::format).toList();
  }

  /**
   * The reports to write, each once: those that always are, then the named ones.
   *
   * @throws IllegalArgumentException with a sentence for the user when there is no such format
   */
  public static List<Report> named(Collection<String> formats) {
    Set<Report> chosen = new LinkedHashSet<>(ALWAYS);
    for (String format : formats) {
      chosen.add(byName(format.strip()));
    }
    return List.copyOf(chosen);
  }

  private static Report byName(String format) {
    return all().stream()
        .filter(report -> report.format().equals(format))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no report format \""
                        + Visible.onOneLine(format)
                        + "\". The formats are "
                        + String.join(", ", formats())
                        + "."));
  }

  private static List<Report> all() {
    List<Report> all = new ArrayList<>(ON_DEMAND);
    all.addAll(ALWAYS);
    return all;
  }
}
