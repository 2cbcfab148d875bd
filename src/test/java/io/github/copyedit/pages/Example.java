package io.github.copyedit.pages;

import io.github.copyedit.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A fenced example of a rule page. The words behind the fence: the format ({@code text}, {@code
 * markdown}, {@code html}), then {@code option=value} for the rule, {@code accept=words} and {@code
 * reject=terms} for those of the house, {@code file=name} where the file's name matters, {@code
 * first} where nothing may stand before the text, {@code today=day} where the day matters. A line
 * {@code === name} begins another article.
 *
 * @param line of the fence in the page
 * @param marked the text with its spans in brackets
 * @param messages one for each span, in their order
 */
record Example(String page, int line, List<String> info, String marked, List<String> messages) {

  private static final Map<String, String> EXTENSIONS =
      Map.of("text", "txt", "markdown", "md", "html", "html");
  private static final String BALLOON = "A 🎈 drifted over the fairground and nobody looked up.";

  Bracketed bracketed() {
    return Bracketed.parse(marked);
  }

  String file() {
    return info.stream()
        .filter(word -> word.startsWith("file="))
        .map(word -> word.substring("file=".length()))
        .findFirst()
        .orElse("example." + EXTENSIONS.get(info.get(0)));
  }

  Map<String, String> options() {
    Map<String, String> options = new HashMap<>();
    for (String word : info) {
      int equals = word.indexOf('=');
      if (equals > 0 && !word.startsWith("file=")) {
        options.put(word.substring(0, equals), word.substring(equals + 1));
      }
    }
    return options;
  }

  Example withMarked(String changed) {
    return new Example(page, line, info, changed, messages);
  }

  /** With Windows line ends. */
  Example withCrLf() {
    return withMarked(marked.replace("\n", "\r\n"));
  }

  /** With a character beyond the BMP in front of all, so that units and code points differ. */
  Example behindBalloon() {
    if (info.contains("first") || !EXTENSIONS.containsKey(info.get(0))) {
      return this;
    }
    boolean html = info.get(0).equals("html");
    String paragraph = html ? "<p>" + BALLOON + "</p>\n" : BALLOON + "\n\n";
    Bracketed plain = bracketed();
    List<Span> spans =
        plain.spans().stream()
            // An empty span at the start is the article as a whole.
            .map(span -> span.end() == 0 ? span : span.shift(paragraph.length()))
            .toList();
    return withMarked(new Bracketed(paragraph + plain.text(), spans).marked());
  }

  @Override
  public String toString() {
    return page + ":" + line;
  }
}
