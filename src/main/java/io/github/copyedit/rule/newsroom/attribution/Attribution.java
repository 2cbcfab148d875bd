package io.github.copyedit.rule.newsroom.attribution;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Link;
import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.rule.newsroom.copy.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether words near a quotation say whose it is. */
final class Attribution {

  private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es", "it", "pt", "nl");

  /** A name behind a dash, or in brackets at the end; a source that is cited. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:^|[\\s.!?”\"»])[—–―-]{1,3}+\\s*+\\p{Lu}[^—–]{1,120}+$|\\([^()]{3,80}+\\)\\s*+$");

  /** Who speaks, in front of what is said: "Jane Doe: We had ..." */
  private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[\\p{L}.'’ -]{1,60}+:\\s");

  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{L},;] )\\p{Lu}\\p{Ll}++ \\p{Lu}[\\p{L}’'-]++");

  private static final Pattern LEADS_IN = Pattern.compile("[:,]\\s*+$");

  /** Nothing but a source: "[The Daily Harbor]". */
  private static final Pattern SOURCE =
      Pattern.compile("(?:\\[[^\\[\\]]{2,60}+\\]|\\([^()]{2,60}+\\))[.\\s]*+");

  private static final int NEAR = 240;

  private final Set<String> verbs =
      Lexicon.lines("speech-verbs.txt").stream()
          .flatMap(line -> Arrays.stream(line.split("\\s++")))
          .flatMap(verb -> Words.of(verb).stream())
          .collect(Collectors.toUnmodifiableSet());

  boolean knows(Locale language) {
    return language.getLanguage().isEmpty() || LANGUAGES.contains(language.getLanguage());
  }

  /** A signature, a verb of speaking, or a link to the source within the quotation. */
  boolean isWithin(Document document, Block quotation) {
    String text = quotation.prose().text().strip();
    return SIGNED.matcher(text.substring(Math.max(0, text.length() - NEAR))).find()
        || LABELLED.matcher(text).lookingAt()
        || document.slice(quotation.source()).contains("<cite")
        || document.links().stream().map(Link::source).anyMatch(quotation.source()::contains);
  }

  /** What stands before leads up to it, or tells of somebody who speaks. */
  boolean isBefore(Block block) {
    String text = block.prose().text().strip();
    return LEADS_IN.matcher(text).find()
        || text.endsWith("?")
        || block instanceof Block.Heading
        || speaks(text.substring(Math.max(0, text.length() - NEAR)));
  }

  /** What stands behind signs it, or tells of somebody who spoke. */
  boolean isBehind(Block block) {
    String text = block.prose().text().strip();
    String start = text.substring(0, Math.min(text.length(), NEAR));
    return SIGNED.matcher(start).lookingAt() || SOURCE.matcher(text).matches() || speaks(start);
  }

  /** Whether somebody speaks in it, or is named at least. */
  private boolean speaks(String text) {
    return NAME.matcher(text).find() || Words.of(text).stream().anyMatch(verbs::contains);
  }
}
