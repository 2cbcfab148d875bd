package io.github.copyedit.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives the findings of one article their lasting identity: a hash over rule, entry, normalised
 * excerpt, normalised sentence around it, and the ordinal among equals. No line numbers and no path
 * are in it, so it survives moves and renames.
 */
public final class Fingerprint {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int HEX_DIGITS = 16;

  private final Map<String, Integer> seen = new HashMap<>();

  /** Call in the order of the article: equals are told apart by their ordinal. */
  public String next(RuleId rule, Optional<String> entry, String excerpt, String context) {
    String key =
        String.join(
            "\u0000", rule.value(), entry.orElse(""), normalise(excerpt), normalise(context));
    int ordinal = seen.merge(key, 1, Integer::sum);
    return hash(key + "\u0000" + ordinal);
  }

  /** Stands for a sentence in fingerprints where many are kept: as telling, and short. */
  public static String shortened(String context) {
    return context.isEmpty() ? "" : hash(normalise(context));
  }

  private static String normalise(String text) {
    return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
