package io.github.copyedit.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/**
 * What LanguageTool's own API, called plainly, finds in a text: a line each as {@link Texts#line}
 * writes it. Nothing of Copyedit is used, so that it can be loaded apart from it.
 */
public final class PlainFindings implements Function<String, List<String>> {

  private static final String INVISIBLE = "[\u00AD\u202C\u202D\uFEFF]";

  private final JLanguageTool tool;

  public PlainFindings() {
    JLanguageTool.useCustomPasswordAuthenticator(false);
    this.tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
  }

  @Override
  public List<String> apply(String text) {
    try {
      List<String> lines = new ArrayList<>();
      for (RuleMatch match : tool.check(text)) {
        if (match.getToPos() > match.getFromPos()) {
          lines.add(line(match, text));
        }
      }
      lines.sort(null);
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In Copyedit's terms: plain ids, messages without markup that name the word. */
  private static String line(RuleMatch match, String text) {
    String id =
        "LT."
            + Normalizer.normalize(match.getRule().getId(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\w\\-.:\\[\\]]", "_");
    String message = match.getMessage() == null ? "" : match.getMessage().strip();
    if (message.isEmpty()) {
      message = match.getRule().getDescription();
    }
    message = message.replaceAll("[\"“”'‘’]?<suggestion>(.*?)</suggestion>[\"“”'‘’]?", "“$1”");
    if (match.getRule().isDictionaryBasedSpellingRule()) {
      // A word is named as a reader sees it.
      String word = text.substring(match.getFromPos(), match.getToPos()).replaceAll(INVISIBLE, "");
      message = message.replaceFirst("\\.$", "") + ": “" + word + "”.";
    }
    List<String> suggestions =
        match.getSuggestedReplacements().stream().filter(s -> !s.isEmpty()).distinct().toList();
    return Texts.line(match.getFromPos(), match.getToPos(), id, message, suggestions);
  }
}
