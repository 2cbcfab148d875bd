package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Prose;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.OffsetMap.Kind;
import io.github.copyedit.text.OffsetMap.Run;
import io.github.copyedit.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes prose of a value: YAML's block scalars end with a line end and may have more of them
 * inside.
 */
final class FieldProse {

  private static final String LINE_BREAKS = "\n\r\f\u000B\u2028\u2029";
  private static final Pattern LINE_BREAK = Pattern.compile("[ \\t]*+[" + LINE_BREAKS + "]\\s*+");

  private final StringBuilder text = new StringBuilder();
  private final OffsetMap.Builder map = new OffsetMap.Builder();

  private FieldProse() {}

  /** The value without blanks around it, each line break one blank. */
  static Prose of(Prose value) {
    String all = value.text();
    if (all.strip().length() == all.length() && !hasLineBreak(all)) {
      return value;
    }
    int start = all.length() - all.stripLeading().length();
    int end = Math.max(start, all.stripTrailing().length());
    FieldProse prose = new FieldProse();
    for (Run run : value.map().runs()) {
      int from = Math.max(start, run.prose().start());
      int to = Math.min(end, run.prose().end());
      if (from < to) {
        Span part = new Span(from, to);
        prose.add(part.of(all), part.shift(-run.prose().start()), run);
      }
    }
    return new Prose(prose.text.toString(), prose.map.build());
  }

  private static boolean hasLineBreak(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c > '~') && LINE_BREAKS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param part where the words stand in the run
   */
  private void add(String words, Span part, Run run) {
    if (run.kind() != Kind.IDENTITY) {
      String joined = LINE_BREAK.matcher(words).replaceAll(" ");
      append(joined, run.source(), run.kind());
      return;
    }
    int from = run.source().start() + part.start();
    Matcher lineBreak = LINE_BREAK.matcher(words);
    int at = 0;
    while (lineBreak.find()) {
      append(
          words.substring(at, lineBreak.start()),
          new Span(from + at, from + lineBreak.start()),
          Kind.IDENTITY);
      append(" ", new Span(from + lineBreak.start(), from + lineBreak.end()), Kind.REPLACED);
      at = lineBreak.end();
    }
    append(words.substring(at), new Span(from + at, from + words.length()), Kind.IDENTITY);
  }

  /** A line break may be spread over several runs: one blank is enough. */
  private void append(String words, Span source, Kind kind) {
    boolean again =
        kind == Kind.REPLACED
            && words.equals(" ")
            && !text.isEmpty()
            && text.charAt(text.length() - 1) == ' ';
    if (!again) {
      text.append(words);
      map.run(words.length(), source, kind);
    }
  }
}
