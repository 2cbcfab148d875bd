package io.github.copyedit.document.markdown;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where code stands in Markdown, told from its fences and backticks alone, before it is parsed. */
final class CodeRegions {

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*+(?:\\r\\n|\\r|\\n|$)");
  private static final Pattern FENCE =
      Pattern.compile("[ \\t>]{0,40}+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?+(?<sign>`{3,}+|~{3,}+).*+");
  private static final Pattern TICKS = Pattern.compile("`++");

  private final String text;
  private final BitSet code = new BitSet();

  CodeRegions(String text) {
    this.text = text;
    char fence = 0;
    int length = 0;
    int paragraph = 0;
    Matcher line = LINE.matcher(text);
    while (line.find() && line.start() < text.length()) {
      String content = line.group().stripTrailing();
      Matcher sign = FENCE.matcher(content);
      boolean fenced = sign.matches();
      if (fence != 0) {
        code.set(line.start(), line.end());
        boolean closes =
            fenced
                && sign.group("sign").charAt(0) == fence
                && sign.group("sign").length() >= length
                && sign.end("sign") == content.length();
        fence = closes ? 0 : fence;
        paragraph = line.end();
      } else if (fenced && isInfo(sign, content)) {
        spans(paragraph, line.start());
        code.set(line.start(), line.end());
        fence = sign.group("sign").charAt(0);
        length = sign.group("sign").length();
      } else if (content.isBlank()) {
        spans(paragraph, line.start());
        paragraph = line.end();
      }
    }
    spans(Math.min(paragraph, text.length()), text.length());
  }

  boolean isCode(int offset) {
    return code.get(offset);
  }

  private static boolean isInfo(Matcher sign, String content) {
    return sign.group("sign").charAt(0) == '~' || content.indexOf('`', sign.end("sign")) < 0;
  }

  /** Code between backticks of one paragraph. */
  private void spans(int from, int to) {
    List<Span> ticks = new ArrayList<>();
    Matcher matcher = TICKS.matcher(text).region(from, Math.max(from, to));
    while (matcher.find()) {
      ticks.add(new Span(matcher.start(), matcher.end()));
    }
    int[] closing = new int[ticks.size()];
    Map<Integer, Integer> next = new HashMap<>();
    for (int i = ticks.size() - 1; i >= 0; i--) {
      Integer found = next.put(ticks.get(i).length(), i);
      closing[i] = found == null ? -1 : found;
    }
    for (int i = 0; i < closing.length; i++) {
      if (closing[i] >= 0) {
        code.set(ticks.get(i).start(), ticks.get(closing[i]).end());
        i = closing[i];
      }
    }
  }
}
