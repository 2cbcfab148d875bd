package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.rule.newsroom.copy.BlockWords;
import io.github.copyedit.rule.newsroom.copy.PlainFile;
import io.github.copyedit.rule.newsroom.copy.ProseLines;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Looks through one article for ad markers. */
final class AdSearch {

  /**
   * @param span in the block's prose
   * @param source what would have to go
   */
  record Found(Block block, Span span, Span source, AdPhrases.Match match) {}

  private static final String SENTENCE_ENDS = ".!?…:;\"”’»)";

  private static final Pattern TAG = Pattern.compile("\\s*+\\{\\{?+[\\w -]++}}?+\\s*+");
  private static final int LONGEST_TAG = 60;

  private final Document document;
  private final AdPhrases phrases;
  private final BlockWords words;
  private final List<Found> found = new ArrayList<>();

  AdSearch(Document document, AdPhrases phrases, BlockWords words) {
    this.document = document;
    this.phrases = phrases;
    this.words = words;
  }

  /** To be called once. */
  List<Found> run() {
    List<Block> blocks = document.blocks();
    AdSurroundings surroundings =
        new AdSurroundings(blocks, !PlainFile.is(document.source().file()));
    Map<Integer, AdPhrases.Match> markers = new TreeMap<>();
    Map<Integer, AdPhrases.Match> chrome = new TreeMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Optional<AdPhrases.Match> match = match(blocks.get(i));
      if (match.isEmpty()) {
        within(blocks.get(i));
      } else if (match.get().kind() == AdPhrases.Kind.CHROME) {
        chrome.put(i, match.get());
      } else if (surroundings.isMarker(i, match.get())) {
        markers.put(i, match.get());
      }
    }
    while (chrome.entrySet().removeIf(entry -> isBeside(entry, markers))) {
      // A part of a slot may stand beside another one: go on until no more is found.
    }
    markers.forEach((i, match) -> add(blocks.get(i), match));
    return List.copyOf(found);
  }

  /** A tag in braces is what the author typed; the prose has a word that stands in for it. */
  private Optional<AdPhrases.Match> match(Block block) {
    boolean tag =
        block.source().length() <= LONGEST_TAG
            && TAG.matcher(document.slice(block.source())).matches();
    return tag
        ? phrases.match(document.slice(block.source()))
        : phrases.match(block.prose().text(), () -> words.of(document, block));
  }

  private void add(Block block, AdPhrases.Match match) {
    found.add(new Found(block, trimmed(block.prose().all(), block), block.source(), match));
  }

  /** "Continue reading the main story" alone may be a link; beside a marker it is the slot's. */
  private static boolean isBeside(
      Map.Entry<Integer, AdPhrases.Match> chrome, Map<Integer, AdPhrases.Match> markers) {
    int i = chrome.getKey();
    if (!markers.containsKey(i - 1) && !markers.containsKey(i + 1)) {
      return false;
    }
    markers.put(i, chrome.getValue());
    return true;
  }

  /** A marker on a line of its own between the lines of a paragraph. */
  private void within(Block block) {
    if (!(block instanceof Block.Paragraph) && !(block instanceof Block.Quote)) {
      return;
    }
    String prose = block.prose().text();
    List<Span> lines = ProseLines.of(block, document.source());
    for (int i = 0; lines.size() > 1 && i < lines.size(); i++) {
      Span line = trimmed(lines.get(i), block);
      boolean apart =
          (i == 0 || endsSentence(lines.get(i - 1).of(prose)))
              && (i + 1 == lines.size() || !startsLow(lines.get(i + 1).of(prose)))
              && !startsLow(line.of(prose));
      if (apart) {
        phrases
            .match(line.of(prose))
            .filter(match -> match.kind() == AdPhrases.Kind.MARKER)
            .ifPresent(
                match -> found.add(new Found(block, line, block.prose().toSource(line), match)));
      }
    }
  }

  private static boolean endsSentence(String line) {
    String text = line.strip();
    return text.isEmpty() || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean startsLow(String line) {
    return !line.isBlank() && Character.isLowerCase(line.strip().codePointAt(0));
  }

  private static Span trimmed(Span span, Block block) {
    String text = block.prose().text();
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
