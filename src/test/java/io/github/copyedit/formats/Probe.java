package io.github.copyedit.formats;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which a word stands in all places that its format has, marked as {@code ⟦kind:what the
 * author typed⟧}.
 *
 * @param text without the marks
 * @param places where the word stands, in order
 */
record Probe(String text, List<Place> places) {

  static final String WORD = "Zyzzyva";

  private static final Pattern MARK = Pattern.compile("⟦([a-z-]+):([^⟧]*)⟧", Pattern.DOTALL);

  /**
   * A place of the word.
   *
   * @param kind of the block, as {@link Block#name()} has it
   * @param typed what stands there, the markup inside the word included
   */
  record Place(String kind, int start, int end, String typed) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
      return kind + " " + start + "-" + end + " " + typed;
    }
  }

  static Probe of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Place> places = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int last = 0;
    while (mark.find()) {
      text.append(marked, last, mark.start());
      int start = text.length();
      text.append(mark.group(2));
      places.add(new Place(mark.group(1), start, text.length(), mark.group(2)));
      last = mark.end();
    }
    text.append(marked, last, marked.length());
    return new Probe(text.toString(), places.stream().sorted().toList());
  }

  /** Where a rule that looks for the word finds it. */
  static List<Place> find(List<Document> documents) {
    List<Place> found = new ArrayList<>();
    for (Document document : documents) {
      for (Block block : document.blocks()) {
        String prose = block.prose().text();
        for (int at = prose.indexOf(WORD); at >= 0; at = prose.indexOf(WORD, at + 1)) {
          Span source = block.prose().toSource(Span.ofLength(at, WORD.length()));
          found.add(new Place(block.name(), source.start(), source.end(), document.slice(source)));
        }
      }
    }
    return found.stream().sorted().toList();
  }
}
