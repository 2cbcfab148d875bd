package io.github.copyedit.config;

import java.util.Map;

/** Writes XML with each element on the line that it had in the file. */
final class HouseRuleWriter {

  private final StringBuilder out = new StringBuilder();
  private int line = 1;
  private boolean begun;

  /**
   * @param endLine where its tag ends in the file
   */
  void start(String name, Map<String, String> attributes, int endLine) {
    if (!begun) {
      // What stands before the root is lost.
      breakLines(endLine);
      begun = true;
    }
    append("<" + name);
    attributes.forEach((key, value) -> append(" " + key + "=\"" + escaped(value) + "\""));
    breakLines(endLine);
    append(">");
  }

  void end(String name) {
    append("</" + name + ">");
  }

  void text(String text) {
    append(escaped(text));
  }

  /** For what is left out but has lines. */
  void linesOf(int endLine) {
    if (begun && line < endLine) {
      append("<!--");
      breakLines(endLine);
      append("-->");
    }
  }

  private void breakLines(int endLine) {
    append("\n".repeat(Math.max(0, endLine - line)));
  }

  private void append(String text) {
    out.append(text);
    line += (int) text.chars().filter(c -> c == '\n').count();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\t", "&#9;")
        .replace("\r", "&#13;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
