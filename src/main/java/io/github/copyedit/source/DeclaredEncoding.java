package io.github.copyedit.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a file names for itself: in an XML declaration, or in an HTML page's {@code
 * meta}, looked for as the HTML Standard's prescan does, though further into the file, as browsers
 * do.
 */
final class DeclaredEncoding {

  private static final int LONGEST_HEAD = 16 * 1024;

  private static final Pattern XML_DECLARATION =
      Pattern.compile(
          "<\\?xml\\s[^?>]*?\\bencoding\\s*+=\\s*+[\"'](?<label>[A-Za-z][A-Za-z0-9._:-]*+)[\"']");
  private static final Pattern META = Pattern.compile("<meta(?=[\\s/])", Pattern.CASE_INSENSITIVE);
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "[\\s/]*+(?<name>[^\\s\"'>/=][^\\s>/=]*+)"
              + "(?:\\s*+=\\s*+(?:\"(?<double>[^\"]*+)\"|'(?<single>[^']*+)'|(?<bare>[^\\s>\"']++)))?+");
  private static final Pattern CONTENT_CHARSET =
      Pattern.compile("charset\\s*+=\\s*+[\"']?+(?<label>[^\\s;\"']++)", Pattern.CASE_INSENSITIVE);

  private final String head;

  private DeclaredEncoding(String head) {
    this.head = head;
  }

  /**
   * The label as it stands there. UTF-16 means UTF-8, as in browsers: the declaration could not
   * have been read otherwise.
   */
  static Optional<String> of(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, LONGEST_HEAD), StandardCharsets.ISO_8859_1);
    if (!start.stripLeading().startsWith("<")) {
      return Optional.empty();
    }
    DeclaredEncoding declared = new DeclaredEncoding(start);
    return declared.xml().or(declared::html).map(DeclaredEncoding::readable);
  }

  private static String readable(String label) {
    return label.strip().toLowerCase(Locale.ROOT).startsWith("utf-16") ? "UTF-8" : label.strip();
  }

  private Optional<String> xml() {
    Matcher matcher = XML_DECLARATION.matcher(head);
    return matcher.lookingAt() ? Optional.of(matcher.group("label")) : Optional.empty();
  }

  private Optional<String> html() {
    Matcher meta = META.matcher(head);
    int at = head.indexOf('<');
    while (at >= 0) {
      if (head.startsWith("<!--", at)) {
        int end = head.indexOf("-->", at);
        at = end < 0 ? head.length() : end;
      } else if (meta.region(at, head.length()).lookingAt()) {
        Optional<String> label = label(meta.end());
        if (label.isPresent()) {
          return label;
        }
      }
      at = head.indexOf('<', at + 1);
    }
    return Optional.empty();
  }

  private Optional<String> label(int start) {
    Matcher attribute = ATTRIBUTE.matcher(head).region(start, head.length());
    boolean isContentType = false;
    Optional<String> fromContent = Optional.empty();
    while (attribute.lookingAt()) {
      String value = value(attribute);
      switch (attribute.group("name").toLowerCase(Locale.ROOT)) {
        case "charset" -> {
          return Optional.of(value);
        }
        case "http-equiv" -> isContentType = value.strip().equalsIgnoreCase("content-type");
        case "content" -> {
          Matcher charset = CONTENT_CHARSET.matcher(value);
          fromContent = charset.find() ? Optional.of(charset.group("label")) : Optional.empty();
        }
        default -> {
          // Says nothing of the encoding.
        }
      }
      attribute.region(attribute.end(), head.length());
    }
    return isContentType ? fromContent : Optional.empty();
  }

  private static String value(Matcher attribute) {
    for (String quoting : new String[] {"double", "single", "bare"}) {
      if (attribute.group(quoting) != null) {
        return attribute.group(quoting);
      }
    }
    return "";
  }
}
