package io.github.copyedit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What the page is made of beside the result. The page allows itself this style sheet and this
 * script by their hashes, and nothing else.
 *
 * @param page Mustache
 * @param note Mustache for one finding, which the page includes
 */
record HtmlAssets(String page, String note, String style, String script) {

  static HtmlAssets load() {
    return new HtmlAssets(
        read("page.mustache"), read("note.mustache"), read("report.css"), read("report.js"));
  }

  String styleHash() {
    return hash(style);
  }

  String scriptHash() {
    return hash(script);
  }

  /** Browsers hash the text between the tags, in UTF-8. */
  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** With LF, as the parser of a browser sees it: else the hashes don't fit. */
  private static String read(String name) {
    try (InputStream in = HtmlAssets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
