package io.github.copyedit.config;

import io.github.copyedit.data.Node;
import io.github.copyedit.data.Node.ScalarType;
import io.github.copyedit.document.ElementPath;
import io.github.copyedit.source.Glob;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes values of the type that a key wants, or says what stands there instead. */
final class Values {

  private final ConfigSource source;

  Values(ConfigSource source) {
    this.source = source;
  }

  ConfigException error(Span place, String problem, String remedy) {
    return source.error(place, problem, remedy);
  }

  ConfigException unknownKey(Node.Scalar key, String where, List<String> known) {
    String said = "unknown key " + Wording.quote(key.text()) + where + ".";
    return error(
        key.span(),
        said + Wording.didYouMean(key.text(), known),
        "The keys are " + String.join(", ", known) + ".");
  }

  /** A key's mapping; nothing at all, as when its entries are commented out, is an empty one. */
  List<Node.Entry> entries(String key, Node node, String remedy) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries();
    }
    if (isNothing(node)) {
      return List.of();
    }
    throw wrongType(key, node, "a mapping", remedy);
  }

  /** A key's list; one scalar is a list of one, nothing an empty one. */
  List<Node> items(String key, Node node, String remedy) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    if (isNothing(node)) {
      return List.of();
    }
    if (node instanceof Node.Scalar) {
      return List.of(node);
    }
    throw wrongType(key, node, "a list", remedy);
  }

  /** Text as it is written; numbers and the like too, where {@code key} wants words. */
  Node.Scalar scalar(String key, Node node, String remedy) {
    if (node instanceof Node.Scalar scalar && scalar.type() != ScalarType.NULL) {
      return scalar;
    }
    throw wrongType(key, node, "text", remedy);
  }

  boolean flag(String key, Node node) {
    if (node instanceof Node.Scalar scalar && scalar.type() == ScalarType.BOOLEAN) {
      return scalar.text().equalsIgnoreCase("true");
    }
    throw wrongType(key, node, "true or false", "Write true or false, without quotes.");
  }

  /** 0 or more. */
  int number(String key, Node node) {
    String remedy = "Write a whole number, 0 or more, without quotes.";
    if (node instanceof Node.Scalar scalar && scalar.type() == ScalarType.NUMBER) {
      try {
        int number = Integer.parseInt(scalar.text());
        if (number >= 0) {
          return number;
        }
      } catch (NumberFormatException e) {
        // Said below: a fraction, or more than anybody needs.
      }
    }
    throw wrongType(key, node, "a whole number", remedy);
  }

  List<Glob> globs(String key, Node node) {
    String remedy = "Write patterns of paths such as articles/**/*.md.";
    List<Glob> globs = new ArrayList<>();
    for (Node item : items(key, node, remedy)) {
      Node.Scalar pattern = scalar(key, item, remedy);
      try {
        globs.add(Glob.of(pattern.text()));
      } catch (IllegalArgumentException e) {
        throw error(pattern.span(), e.getMessage() + ".", remedy);
      }
    }
    return globs;
  }

  Set<String> words(String key, Node node) {
    String remedy = "Write a list of words, each on a line of its own behind a dash.";
    Set<String> words = new LinkedHashSet<>();
    for (Node item : items(key, node, remedy)) {
      Node.Scalar word = scalar(key, item, remedy);
      if (word.text().isBlank()) {
        throw error(word.span(), "an empty word.", remedy);
      }
      words.add(word.text().strip());
    }
    return words;
  }

  Locale language(Node node) {
    String remedy = "Write a tag such as en-US, en-GB or de-DE.";
    Node.Scalar tag = scalar("language", node, remedy);
    try {
      return LanguageTag.parse(tag.text());
    } catch (LanguageTag.IllFormedTagException e) {
      throw error(within(tag, e.index()), e.getMessage(), remedy);
    }
  }

  /** At most one variant of each: which of two an article is in nobody could tell. */
  List<Locale> languages(Node node) {
    String remedy = "Write a list such as [en-US, de, fr].";
    Map<String, Locale> byLanguage = new LinkedHashMap<>();
    for (Node item : items("languages", node, remedy)) {
      Locale language = language(item);
      Locale other = byLanguage.putIfAbsent(language.getLanguage(), language);
      if (other != null) {
        throw error(
            item.span(),
            "this language is in the list already, as %s.".formatted(other.toLanguageTag()),
            "Keep one: which variant an article is in can't be found out. Overrides may set"
                + " another for some files.");
      }
    }
    return List.copyOf(byLanguage.values());
  }

  EncodingChoice encoding(Node node) {
    String remedy = "Write a name such as windows-1252, Shift_JIS or UTF-8, or auto.";
    Node.Scalar name = scalar("encoding", node, remedy);
    return EncodingChoice.parse(name.text())
        .orElseThrow(
            () ->
                error(
                    name.span(),
                    Wording.quote(name.text()) + " is no encoding that this Java knows.",
                    remedy));
  }

  /** The names of elements that a scalar gives. */
  ElementPath elements(String key, Node node) {
    String remedy = "Write names of elements such as para, head > title or date@published.";
    Node.Scalar scalar = scalar(key, node, remedy);
    try {
      return ElementPath.parse(scalar.text());
    } catch (ElementPath.MalformedPathException e) {
      throw error(within(scalar, e.index()), e.getMessage() + ".", remedy);
    }
  }

  /** One of several words. */
  String oneOf(String key, Node node, List<String> known) {
    String remedy = "It can be " + Wording.or(known) + ".";
    Node.Scalar scalar = scalar(key, node, remedy);
    if (!known.contains(scalar.text())) {
      throw error(
          scalar.span(),
          "unknown "
              + key
              + " "
              + Wording.quote(scalar.text())
              + "."
              + Wording.didYouMean(scalar.text(), known),
          remedy);
    }
    return scalar.text();
  }

  /** The rest of a scalar from a place in its text on. */
  static Span within(Node.Scalar scalar, int index) {
    int at = Math.min(index, scalar.text().length());
    Span rest = scalar.map().toSource(new Span(at, scalar.text().length()));
    return scalar.text().isEmpty() ? scalar.span() : rest;
  }

  ConfigException wrongType(String key, Node node, String wanted, String remedy) {
    String stands = isNothing(node) ? "nothing stands there" : "it is " + node.typeName();
    return error(
        head(node.span()),
        Wording.quote(key) + " takes " + wanted + ", but " + stands + ".",
        remedy);
  }

  /** A place to point at: of a value over several lines its first one. */
  Span head(Span span) {
    String text = span.of(source.text());
    int lineEnd = text.indexOf('\n');
    return lineEnd < 0
        ? span
        : Span.ofLength(span.start(), text.substring(0, lineEnd).stripTrailing().length());
  }

  static boolean isNothing(Node node) {
    return node instanceof Node.Scalar scalar && scalar.type() == ScalarType.NULL;
  }
}
