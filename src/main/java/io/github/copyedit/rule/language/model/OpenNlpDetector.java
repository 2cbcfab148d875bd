package io.github.copyedit.rule.language.model;

import io.github.copyedit.rule.LanguageDetector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's detector with its own model, which knows 103 languages. */
public final class OpenNlpDetector implements LanguageDetector {

  private static final String MODEL = "/langdetect-183.bin";

  /** Codes of single languages that have a code of two letters in common with their relatives. */
  private static final Map<String, String> MEMBERS =
      Map.of(
          "cmn", "zh", "nan", "zh", "nob", "nb", "pes", "fa", "pnb", "pa", "ekk", "et", "lvs", "lv",
          "plt", "mg");

  private final LanguageDetectorModel model;
  private final Map<String, Locale> locales = new HashMap<>();

  /** Takes about a second and 35 MB. */
  public OpenNlpDetector() {
    try (InputStream resource = OpenNlpDetector.class.getResourceAsStream(MODEL)) {
      if (resource == null) {
        throw new IllegalStateException("not on the class path: " + MODEL);
      }
      model = new LanguageDetectorModel(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String language : Locale.getISOLanguages()) {
      Locale locale = new Locale(language);
      locales.put(locale.getISO3Language(), locale);
    }
    MEMBERS.forEach((member, language) -> locales.put(member, new Locale(language)));
  }

  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public List<Guess> rank(String text) {
    // One of its own for each text: it is not said to be safe for several threads, and costs
    // little.
    return Arrays.stream(new LanguageDetectorME(model).predictLanguages(text))
        .map(
            found ->
                new Guess(
                    locales.computeIfAbsent(found.getLang(), Locale::new), found.getConfidence()))
        .toList();
  }

  @Override
  public String remedy() {
    return "";
  }

  @Override
  public String version() {
    return "OpenNLP";
  }
}
