package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What chat assistants put into their answers for their own pages. */
final class AssistantMarks {

  private static final Pattern MARK =
      Pattern.compile(
          ":?contentReference\\[[^\\]]{0,40}+\\](?:\\{[^}]{0,40}+\\})?+"
              + "|\\[?oaicite:?\\d*+\\]?+"
              + "|\\[?oai_citation[:‡\\w]{0,40}+"
              + "|(?:cite)?+(?:turn\\d++(?:search|news|view|image|file|fetch|academia|forecast|product|maps)\\d++)++"
              + "|【\\d++(?::\\d++)?+†[^】]{0,80}+】"
              + "|\\[cite_start\\]|\\[cite: ?+\\d[\\d, ]{0,40}+\\]"
              + "|\\(?sandbox:/mnt/data/[^\\s)]{1,100}+\\)?+"
              + "|<\\|(?:endoftext|im_start|im_end)\\|>"
              + "|[\\uE200-\\uE202]++");

  private static final Pattern PARAMETER =
      Pattern.compile(
          "[?&]utm_source=(?:chatgpt\\.com|chatgpt|openai|chat\\.openai\\.com|perplexity(?:\\.ai)?+"
              + "|copilot\\.com|copilot\\.microsoft\\.com|gemini(?:\\.google\\.com)?+|claude\\.ai|grok\\.com)(?![\\w.-])");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)[^\\s<>\"”»]{4,300}+");

  private AssistantMarks() {}

  static Optional<Span> find(String text) {
    if (!hasSigns(text)) {
      return Optional.empty();
    }
    Matcher mark = MARK.matcher(text);
    if (mark.find()) {
      return Optional.of(new Span(mark.start(), mark.end()));
    }
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      if (isTracked(address.group())) {
        return Optional.of(new Span(address.start(), address.end()));
      }
    }
    return Optional.empty();
  }

  /** Whether an address says that a chat assistant gave it. */
  static boolean isTracked(String address) {
    return address.contains("utm_source") && PARAMETER.matcher(address).find();
  }

  private static boolean hasSigns(String text) {
    return text.contains("oai")
        || text.contains("contentReference")
        || text.contains("turn0")
        || text.contains("turn1")
        || text.contains("†")
        || text.contains("[cite")
        || text.contains("sandbox:/")
        || text.contains("<|")
        || text.contains("utm_source")
        || text.indexOf('\uE200') >= 0
        || text.indexOf('\uE202') >= 0;
  }
}
