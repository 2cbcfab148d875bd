package io.github.copyedit.config;

import io.github.copyedit.config.TermSyntax.BadTermException;
import io.github.copyedit.data.Node;
import io.github.copyedit.document.LanguageTags;
import io.github.copyedit.rule.HouseWords;
import io.github.copyedit.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a {@code dictionary}: a list of words to accept, or a mapping of accepted and rejected
 * terms and files of them.
 */
final class WordsReader {

  static final List<String> KEYS = List.of("accept", "acceptFiles", "reject", "rejectFiles");
  static final List<String> FILE_KEYS = List.of("file", "language");

  /** Where files are read without being named. */
  static final String FOLDER = "copyedit";

  private static final Pattern DEFAULT_FILE =
      Pattern.compile("(?<list>accept|reject)(?:\\.(?<language>.+))?\\.txt");

  private static final Pattern TAGGED = Pattern.compile(".*\\.(?<language>[^./]+)\\.[^./]+");
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*");
  private static final String WRITE_WORDS =
      "Write a list of words, each on a line of its own behind a dash.";
  private static final String WRITE_FILES =
      "Write a list of files such as words/names.txt, relative to this file.";

  private final ConfigSource source;
  private final Values values;
  private final Wordlist list = new Wordlist();

  WordsReader(ConfigSource source) {
    this.source = source;
    this.values = new Values(source);
  }

  /** What the node says. */
  HouseWords read(Node node) {
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(this::section);
    } else {
      accept("dictionary", node);
    }
    return list.words();
  }

  /** What lies in the folder of words beside the configuration, and what the node says. */
  HouseWords readWithFolder(Optional<Node> node) {
    for (String name : defaultFiles(source.namesIn(FOLDER))) {
      Matcher file = DEFAULT_FILE.matcher(name);
      file.matches();
      ConfigSource words = source.beside(FOLDER + "/" + name).orElseThrow();
      Optional<String> tag = Optional.ofNullable(file.group("language"));
      Optional<Locale> language = tag.flatMap(LanguageTags::parse);
      if (tag.isPresent() && language.isEmpty()) {
        throw words.error(
            new Span(0, 0),
            "no language has the tag " + Wording.quote(tag.get()) + ".",
            "Name the file %s.txt, or as %s.de.txt for one language."
                .formatted(file.group("list"), file.group("list")));
      }
      lines(words, file.group("list").equals("accept"), language);
    }
    return node.map(this::read).orElseGet(list::words);
  }

  /** Those of the folder's files that are read. */
  static List<String> defaultFiles(List<String> names) {
    return names.stream().filter(name -> DEFAULT_FILE.matcher(name).matches()).toList();
  }

  /** The files that words were read from so far. */
  Set<Path> files() {
    return list.files();
  }

  private void section(Node.Entry entry) {
    String key = entry.key().text();
    switch (key) {
      case "accept" -> accept(key, entry.value());
      case "reject" -> reject(key, entry.value());
      case "acceptFiles" -> files(key, entry.value(), true);
      case "rejectFiles" -> files(key, entry.value(), false);
      default -> throw values.unknownKey(entry.key(), " under dictionary", KEYS);
    }
  }

  private void accept(String key, Node node) {
    for (Node item : values.items(key, node, WRITE_WORDS)) {
      Node.Scalar word = values.scalar(key, item, WRITE_WORDS);
      if (word.text().isBlank()) {
        throw values.error(word.span(), "an empty word.", WRITE_WORDS);
      }
      term(word.text(), true, Optional.empty(), index -> Values.within(word, index), source);
    }
  }

  /** An item with a reason looks like a mapping to YAML: {@code - utilize -> use: It is short.} */
  private void reject(String key, Node node) {
    String remedy = "Write a list of terms such as - utilize -> use.";
    for (Node item : values.items(key, node, remedy)) {
      if (item instanceof Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
          String reason = values.scalar(key, entry.value(), "Write the reason as one text.").text();
          Node.Scalar term = entry.key();
          term(
              term.text() + ": " + reason,
              false,
              Optional.empty(),
              index -> Values.within(term, index),
              source);
        }
      } else {
        Node.Scalar term = values.scalar(key, item, remedy);
        term(term.text(), false, Optional.empty(), index -> Values.within(term, index), source);
      }
    }
  }

  private void files(String key, Node node, boolean accept) {
    for (Node item :
        node instanceof Node.Mapping ? List.of(node) : values.items(key, node, WRITE_FILES)) {
      if (item instanceof Node.Mapping mapping) {
        Optional<Node> file = mapping.get("file");
        for (Node.Entry entry : mapping.entries()) {
          if (!FILE_KEYS.contains(entry.key().text())) {
            throw values.unknownKey(entry.key(), " of a file", FILE_KEYS);
          }
        }
        if (file.isEmpty()) {
          throw values.error(
              values.head(item.span()), "the file is missing.", "Add file: words/names.txt.");
        }
        Optional<Locale> language = mapping.get("language").map(values::language);
        file(values.scalar("file", file.get(), WRITE_FILES), accept, language);
      } else {
        Node.Scalar file = values.scalar(key, item, WRITE_FILES);
        Matcher tagged = TAGGED.matcher(file.text());
        Optional<Locale> language =
            tagged.matches() ? LanguageTags.parse(tagged.group("language")) : Optional.empty();
        file(file, accept, language);
      }
    }
  }

  private void file(Node.Scalar name, boolean accept, Optional<Locale> language) {
    ConfigSource words =
        source
            .beside(name.text())
            .orElseThrow(
                () ->
                    values.error(
                        name.span(),
                        "there is no file " + Wording.quote(name.text()) + ".",
                        "Its path counts from the folder of " + source.name() + "."));
    lines(words, accept, language);
  }

  private void lines(ConfigSource words, boolean accept, Optional<Locale> language) {
    words.path().ifPresent(list::readFrom);
    Matcher line = LINE.matcher(words.text());
    while (line.find()) {
      String text = withoutComment(line.group()).stripTrailing();
      int lead = text.length() - text.stripLeading().length();
      int start = line.start() + lead;
      int end = line.start() + text.length();
      if (!text.isBlank()) {
        term(
            text.strip(),
            accept,
            language,
            index -> new Span(Math.min(start + index, end), end),
            words);
      }
    }
  }

  private static String withoutComment(String line) {
    return line.indexOf('#') < 0 ? line : COMMENT.matcher(line).replaceFirst("");
  }

  /**
   * @param placeOf what stands from an index of the text on
   */
  private void term(
      String text,
      boolean accept,
      Optional<Locale> language,
      IntFunction<Span> placeOf,
      ConfigSource from) {
    try {
      if (accept) {
        list.accept(TermSyntax.accepted(text, language), from, placeOf.apply(0));
      } else {
        list.reject(TermSyntax.rejected(text, language), from, placeOf.apply(0));
      }
    } catch (BadTermException e) {
      throw from.error(placeOf.apply(e.index()), e.getMessage(), e.remedy());
    }
  }
}
