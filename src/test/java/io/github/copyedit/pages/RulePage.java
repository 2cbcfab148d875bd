package io.github.copyedit.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of {@code rules/}: manual and test at once.
 *
 * @param title of the first line
 * @param sections headings of the second level, in their order
 * @param bad examples with the spans to find
 * @param good examples without any
 */
record RulePage(
    String id, String title, List<String> sections, List<Example> bad, List<Example> good) {

  static final Path FOLDER = Path.of("rules");

  /** Every page, sorted; lexicons and styles lie in folders of their own. */
  static List<RulePage> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(RulePage::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RulePage read(Path file) {
    String name = file.getFileName().toString();
    return new Reader(name).read(lines(file));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Reader {

    private static final String FENCE = "```";

    private final String page;
    private final List<String> sections = new ArrayList<>();
    private final List<Example> bad = new ArrayList<>();
    private final List<Example> good = new ArrayList<>();

    Reader(String page) {
      this.page = page;
    }

    RulePage read(List<String> lines) {
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (line.startsWith("## ")) {
          sections.add(line.substring(3).strip());
        } else if (line.startsWith(FENCE)) {
          i = example(lines, i);
        }
      }
      String title = lines.isEmpty() ? "" : lines.get(0);
      return new RulePage(page.replaceFirst("\\.md$", ""), title, sections, bad, good);
    }

    /** Returns the index of the example's last line, its messages included. */
    private int example(List<String> lines, int fence) {
      int end = fence + 1;
      while (!lines.get(end).equals(FENCE)) {
        end++;
      }
      List<String> messages = new ArrayList<>();
      int last = end;
      for (int i = end + 1; i < lines.size() && isMessageOrBlank(lines.get(i)); i++) {
        if (!lines.get(i).isBlank()) {
          messages.add(lines.get(i).substring(1).strip());
          last = i;
        }
      }
      String section = sections.isEmpty() ? "" : sections.get(sections.size() - 1);
      String text = String.join("\n", lines.subList(fence + 1, end)) + "\n";
      List<String> info = List.of(lines.get(fence).substring(FENCE.length()).strip().split("\\s+"));
      Example example = new Example(page, fence + 1, info, text, messages);
      switch (section) {
        case "Bad" -> bad.add(example);
        case "Good" -> good.add(example);
        default -> {
          // Configuration and the like.
        }
      }
      return last;
    }

    private static boolean isMessageOrBlank(String line) {
      return line.isBlank() || line.startsWith(">");
    }
  }
}
