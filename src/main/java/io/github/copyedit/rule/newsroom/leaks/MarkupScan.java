package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds markup in a text that readers see. Each pattern begins at a sign of its own. */
final class MarkupScan {

  enum Kind {
    ENTITY,
    TAG,
    SHORTCODE,
    TEMPLATE,
    BBCODE,
    MARKDOWN,
    TRACKING
  }

  /**
   * @param name of the tag, the entity …; empty where it has none
   */
  record Leak(Kind kind, Span span, String name) {}

  /** Longer than any tag that people write, short enough to look at again and again. */
  private static final int LONGEST = 400;

  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:amp;)*(?<name>#\\d{2,6}+|#[xX][0-9a-fA-F]{2,5}+|[A-Za-z][A-Za-z0-9]{1,7}+);");
  private static final Pattern TAG =
      Pattern.compile(
          "</?+(?<name>[A-Za-z][A-Za-z0-9]{0,10}+)"
              + "(?<rest>(?:\\s++[A-Za-z-]++(?:\\s*+=\\s*+(?:\"[^\"<>]*+\"|'[^'<>]*+'|[^\\s\"'<>]++))?+)*+\\s*+/?+)>");
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "\\{\\{[^{}]{1,200}+\\}\\}|\\{%[^{}]{1,200}+%\\}|\\{#[^{}]{1,200}+#\\}|\\$\\{[A-Za-z_][\\w.]{1,60}+\\}");
  private static final Pattern MERGE_FIELD = Pattern.compile("\\*\\|[A-Z][A-Z0-9_:]{1,40}+\\|\\*");
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\[(?<end>/)?+(?<name>[A-Za-z][A-Za-z0-9_-]{0,30}+)(?<rest>[^\\[\\]]{0,300}+)\\]");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s++[A-Za-z_-]++\\s*+=\\s*+[\"'“”″]?+\\S.*+", Pattern.DOTALL);
  private static final Pattern LINK =
      Pattern.compile("\\[[^\\[\\]]{1,200}+\\]\\((?:https?://|/|#|mailto:)[^\\s()]{0,200}+\\)");
  private static final Pattern STRONG =
      Pattern.compile("\\*\\*(?=[\\p{L}\\p{N}“\"])[^*]{1,200}+\\*\\*(?![\\p{L}*])");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)[^\\s<>\"”»]{4,300}+");
  private static final Pattern PARAMETER =
      Pattern.compile("[?&](?:utm_[a-z]++|fbclid|gclid|mc_cid|mc_eid|igshid)=");

  private static final Set<String> BBCODES =
      Set.of(
          "b", "i", "u", "s", "url", "img", "quote", "color", "size", "center", "spoiler", "code",
          "font", "list");

  private final Set<String> tags;
  private final Set<String> shortcodes;

  MarkupScan() {
    this.tags = list("html-tags.txt");
    this.shortcodes = list("shortcodes.txt");
  }

  private static Set<String> list(String name) {
    return Lexicon.lines(name).stream()
        .flatMap(line -> Pattern.compile(" ").splitAsStream(line))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param markdown whether to look for Markdown, which is none in Markdown or plain text
   */
  List<Leak> find(String text, boolean markdown) {
    List<Leak> found = new ArrayList<>();
    Set<String> opened = new HashSet<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Leak> leak = leak(text, at, markdown);
      if (leak.isPresent()) {
        // The end of what was found already is not another problem.
        if (opened.add(leak.get().name()) || !isEnd(text, at)) {
          found.add(leak.get());
        }
        at = leak.get().span().end();
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean isEnd(String text, int at) {
    return text.startsWith("</", at) || text.startsWith("[/", at);
  }

  private Optional<Leak> leak(String text, int at, boolean markdown) {
    return switch (text.charAt(at)) {
      case '&' -> entity(text, at);
      case '<' -> tag(text, at);
      case '{', '$' -> plain(Kind.TEMPLATE, TEMPLATE, text, at);
      case '[' -> bracket(text, at, markdown);
      case '*' ->
          plain(Kind.TEMPLATE, MERGE_FIELD, text, at)
              .or(() -> markdown ? strong(text, at) : Optional.empty());
      case 'h', 'w' -> address(text, at);
      default -> Optional.empty();
    };
  }

  private static Matcher at(Pattern pattern, String text, int at) {
    return pattern.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
  }

  private static Optional<Leak> plain(Kind kind, Pattern pattern, String text, int at) {
    Matcher matcher = at(pattern, text, at);
    return matcher.lookingAt()
        ? Optional.of(new Leak(kind, new Span(at, matcher.end()), ""))
        : Optional.empty();
  }

  private static Optional<Leak> entity(String text, int at) {
    Matcher matcher = at(ENTITY, text, at);
    return matcher.lookingAt() && Entities.character(matcher.group("name")).isPresent()
        ? Optional.of(new Leak(Kind.ENTITY, new Span(at, matcher.end()), matcher.group("name")))
        : Optional.empty();
  }

  private Optional<Leak> tag(String text, int at) {
    Matcher matcher = at(TAG, text, at);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String name = matcher.group("name").toLowerCase(Locale.ROOT);
    return tags.contains(name)
        ? Optional.of(new Leak(Kind.TAG, new Span(at, matcher.end()), "<" + name))
        : Optional.empty();
  }

  private static Optional<Leak> strong(String text, int at) {
    boolean within =
        at > 0 && (Character.isLetter(text.charAt(at - 1)) || text.charAt(at - 1) == '*');
    return within ? Optional.empty() : plain(Kind.MARKDOWN, STRONG, text, at);
  }

  private Optional<Leak> bracket(String text, int at, boolean markdown) {
    if (markdown) {
      Optional<Leak> link = plain(Kind.MARKDOWN, LINK, text, at);
      if (link.isPresent()) {
        return link;
      }
    }
    Matcher matcher = at(BRACKETED, text, at);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String name = matcher.group("name").toLowerCase(Locale.ROOT);
    String rest = matcher.group("rest");
    boolean end = matcher.group("end") != null && rest.isEmpty();
    boolean known = shortcodes.contains(matcher.group("name"));
    boolean bbcode = BBCODES.contains(name);
    Optional<Kind> kind = Optional.empty();
    if (bbcode
        && (rest.startsWith("=")
            || end
            || (rest.isEmpty() && text.contains("[/" + matcher.group("name") + "]")))) {
      kind = Optional.of(Kind.BBCODE);
    } else if ((known && (rest.isEmpty() || end)) || ATTRIBUTE.matcher(rest).matches()) {
      kind = Optional.of(Kind.SHORTCODE);
    }
    return kind.map(found -> new Leak(found, new Span(at, matcher.end()), "[" + name));
  }

  private static Optional<Leak> address(String text, int at) {
    if (!text.startsWith("http", at) && !text.startsWith("www.", at)) {
      return Optional.empty();
    }
    Matcher matcher = at(ADDRESS, text, at);
    return matcher.lookingAt() && isTracked(matcher.group())
        ? Optional.of(new Leak(Kind.TRACKING, new Span(at, matcher.end()), ""))
        : Optional.empty();
  }

  /** Whether an address says where its readers come from. */
  static boolean isTracked(String address) {
    return PARAMETER.matcher(address).find() && !AssistantMarks.isTracked(address);
  }
}
