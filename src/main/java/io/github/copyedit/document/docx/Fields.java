package io.github.copyedit.document.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that are open: of a field, its instruction stands first, and then what readers see.
 */
final class Fields {

  private static final Pattern HYPERLINK =
      Pattern.compile("\\s*+HYPERLINK\\s++(?<local>\\\\l\\s++)?+\"(?<target>[^\"]*+)\".*+");

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;
    private ParagraphText paragraph = new ParagraphText();
    private int start;
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /** Whether what stands here is for readers. */
  boolean shows() {
    return open.stream().allMatch(field -> field.result);
  }

  void instruction(String text) {
    if (!open.isEmpty()) {
      open.peek().instruction.append(text);
    }
  }

  /**
   * @param type of the mark: {@code begin}, {@code separate} or {@code end}
   */
  void mark(String type, ParagraphText paragraph) {
    if (type.equals("begin")) {
      open.push(new Field());
    } else if (type.equals("separate") && !open.isEmpty()) {
      open.peek().result = true;
      open.peek().paragraph = paragraph;
      open.peek().start = paragraph.length();
    } else if (type.equals("end") && !open.isEmpty()) {
      Field ended = open.pop();
      target(ended.instruction)
          .filter(target -> ended.paragraph == paragraph)
          .ifPresent(target -> paragraph.link(target, ended.start));
    }
  }

  /** An instruction that has not ended with its paragraph never will: what follows is text. */
  void endParagraph() {
    open.removeIf(field -> !field.result);
  }

  private static Optional<String> target(CharSequence instruction) {
    Matcher link = HYPERLINK.matcher(instruction);
    return link.matches()
        ? Optional.of((link.group("local") == null ? "" : "#") + link.group("target"))
        : Optional.empty();
  }
}
