package io.github.copyedit.data;

import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in one line, in words of people who write YAML, what the engine says in its own. */
final class YamlMessage {

  private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

  /** A part of what the engine says, problem and context, and what that means. */
  private static final Map<String, String> PLAIN =
      Map.of(
          "end of stream (while scanning a quoted scalar", "this quote is not closed",
          "document separator (while scanning a quoted scalar", "this quote is not closed",
          "(while parsing a flow sequence", "this list [...] is not closed, or lacks a comma",
          "(while parsing a flow mapping", "this mapping {...} is not closed, or lacks a comma",
          "\\t(TAB)", "a tab can't stand here, indent with blanks",
          "mapping values are not allowed here",
              "a colon and a blank can't stand here, put the value in quotes",
          "could not find expected ':'", "a key needs a colon and a blank behind it",
          "(while parsing a block mapping", "the indentation does not fit the lines above",
          "(while parsing a block collection", "the indentation does not fit the lines above");

  private YamlMessage() {}

  static String of(MarkedYamlEngineException e) {
    String problem = e.getProblem() == null ? "not YAML" : oneLine(e.getProblem());
    String context = e.getContext() == null ? "" : oneLine(e.getContext());
    String said = context.isEmpty() ? problem : problem + " (" + context + ")";
    return PLAIN.entrySet().stream()
        .filter(entry -> said.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst()
        .orElse(said);
  }

  static String oneLine(String message) {
    return message == null ? "not YAML" : LINE_ENDS.matcher(message.strip()).replaceAll(" ");
  }
}
