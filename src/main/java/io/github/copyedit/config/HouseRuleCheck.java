package io.github.copyedit.config;

import io.github.copyedit.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Follows a file of pattern rules from tag to tag and refuses what may not be in it. LanguageTool's
 * schema, which knows its elements and attributes, comes later, with LanguageTool.
 */
final class HouseRuleCheck {

  private static final String YES = "yes";
  private static final Pattern ID = Pattern.compile("[A-Za-z][\\w\\-]*+");

  /** LanguageTool makes a rule of each combination. */
  private static final int MOST_VARIANTS = 1_000;

  private static final Set<String> PHRASES = Set.of("phrases", "phraseref", "includephrases");

  private record Open(String name, Map<String, String> attributes, Span tag, StringBuilder text) {}

  private final ConfigSource source;
  private final Set<String> filters;
  private final Map<String, Span> ids = new TreeMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private Locale language = Locale.ROOT;
  private String idPrefix = "";
  private long variants;
  private long tokensInOr;

  HouseRuleCheck(ConfigSource source, Set<String> filters) {
    this.source = source;
    this.filters = filters;
  }

  Locale language() {
    return language;
  }

  Map<String, Span> ids() {
    return ids;
  }

  void start(String name, Map<String, String> attributes, Span tag) {
    if (name.indexOf(':') >= 0) {
      throw source.error(
          tag,
          "<" + Wording.shown(name) + "> is none of LanguageTool's elements.",
          "Nothing is included from other files: write the rules here.");
    }
    if (PHRASES.contains(name)) {
      throw source.error(
          tag, "phrases are not supported.", "Write the phrase's tokens into the pattern.");
    }
    switch (name) {
      case "rules" -> rules(attributes, tag);
      case "rule" -> rule(attributes, tag);
      case "rulegroup" -> id(attributes, tag);
      case "filter" -> filter(attributes, tag);
      case "or" -> tokensInOr = 0;
      default -> {
        // LanguageTool's schema knows whether there is such an element.
      }
    }
    open.push(new Open(name, attributes, tag, new StringBuilder()));
  }

  void text(String text) {
    if (!open.isEmpty()) {
      open.peek().text().append(text);
    }
  }

  void end(String name) {
    Open element = open.pop();
    if (YES.equals(element.attributes().get("regexp"))) {
      compile(element.text().toString().strip(), element.tag());
    }
    if (YES.equals(element.attributes().get("postag_regexp"))) {
      compile(element.attributes().getOrDefault("postag", ""), element.tag());
    }
    compile(element.attributes().getOrDefault("chunk_re", ""), element.tag());
    compile(element.attributes().getOrDefault("regexp_match", ""), element.tag());
    switch (name) {
      case "regexp" -> compile(element.text().toString(), element.tag());
      case "token" -> tokensInOr++;
      case "or" -> countVariants(element.tag());
      default -> {
        // Nothing to look at.
      }
    }
  }

  private void rules(Map<String, String> attributes, Span tag) {
    String remedy = "Write <rules lang=\"en\">, or with a country such as en-GB.";
    String lang = attributes.getOrDefault("lang", "");
    try {
      language = LanguageTag.parse(lang);
    } catch (LanguageTag.IllFormedTagException e) {
      throw source.error(
          tag, lang.isEmpty() ? "the rules' language is missing." : e.getMessage(), remedy);
    }
    idPrefix = attributes.getOrDefault("idprefix", "");
  }

  private void rule(Map<String, String> attributes, Span tag) {
    variants = 1;
    boolean inGroup = open.stream().anyMatch(element -> element.name().equals("rulegroup"));
    if (!inGroup || attributes.containsKey("id")) {
      id(attributes, tag);
    }
  }

  private void id(Map<String, String> attributes, Span tag) {
    String id = attributes.getOrDefault("id", "");
    String whole = idPrefix + id;
    if (id.isEmpty()) {
      throw source.error(tag, "a rule without an id.", "Add one: id=\"HOUSE_UTILIZE\".");
    }
    if (!ID.matcher(whole).matches()) {
      throw source.error(
          tag,
          Wording.quote(whole) + " can't be a rule's id.",
          "An id has letters, digits, _ and -, and begins with a letter.");
    }
    if (ids.putIfAbsent(whole, tag) != null) {
      throw source.error(
          tag,
          "a second rule " + Wording.quote(whole) + ".",
          "Give it another id, or put both into one <rulegroup>.");
    }
  }

  private void filter(Map<String, String> attributes, Span tag) {
    String type = attributes.getOrDefault("class", "");
    if (!filters.contains(type)) {
      throw source.error(
          tag,
          "the rule calls " + Wording.quote(type) + ", and not every class may be called.",
          "If you trust it, allow it in copyedit.yml: grammar: {filters: [" + type + "]}.");
    }
  }

  /** LanguageTool multiplies them out. */
  private void countVariants(Span tag) {
    variants *= Math.max(1, tokensInOr);
    if (variants > MOST_VARIANTS) {
      throw source.error(
          tag,
          "the alternatives of this rule make more than " + MOST_VARIANTS + " combinations.",
          "Write them as one regular expression: <token regexp=\"yes\">one|other</token>.");
    }
  }

  private void compile(String regex, Span tag) {
    try {
      Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw source.error(
          tag,
          "a regular expression that is none: " + XmlMessage.of(e) + ".",
          "Mend it; Java's syntax holds.");
    }
  }
}
