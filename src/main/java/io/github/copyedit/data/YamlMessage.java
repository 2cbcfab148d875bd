package io.github.copyedit.data;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in one line what the engine says in several. */
final class YamlMessage {

  private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern END_OF_TEXT =
      Pattern.compile("<?stream end>?|<block end>|'?\\\\?0\\(0\\)'?");

  private YamlMessage() {}

  static String of(MarkedYamlEngineException e) {
    String problem = e.getProblem() == null ? "not YAML" : oneLine(e.getProblem());
    String context = e.getContext() == null ? "" : oneLine(e.getContext());
    String said = context.isEmpty() ? problem : problem + " (" + context + ")";
    return END_OF_TEXT.matcher(said).replaceAll("the end");
  }

  static String oneLine(String message) {
    return message == null ? "not YAML" : LINE_ENDS.matcher(message.strip()).replaceAll(" ");
  }
}
