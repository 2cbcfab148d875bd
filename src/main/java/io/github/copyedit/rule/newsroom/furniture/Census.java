package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.rule.newsroom.copy.BlockWords;
import io.github.copyedit.rule.newsroom.copy.PlainFile;
import io.github.copyedit.rule.newsroom.copy.ProseLines;
import io.github.copyedit.rule.newsroom.copy.Words;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes down every line of an article: its words, what it looks like, what it says of itself. */
final class Census {

  /** A line of so many words is copy, however it ends. */
  private static final int LONG = 26;

  /** The same in writing without blanks between words, by characters. */
  private static final int LONG_CHARACTERS = 180;

  private static final int LONG_IDEOGRAPHS = 40;

  private static final Pattern SEAM =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{L})|(?<=\\d)(?=\\p{Lu})");
  private static final int MOST_JOINED = 24;
  private static final int FEWEST_OF_A_TITLE = 3;
  private static final int LONGEST_PARTED = 4000;
  private static final int SHORTEST_WRAPPED = 55;
  private static final Pattern BREAK = Pattern.compile("[\\r\\n]|<[bB][rR]\\b");

  private final AdPhrases ads;
  private final BlockWords words;
  private final FurnitureLexicon lexicon = new FurnitureLexicon();
  private final LineShapes shapes = new LineShapes(lexicon);

  Census(AdPhrases ads, BlockWords words) {
    this.ads = ads;
    this.words = words;
  }

  List<CensusLine> take(Document document) {
    boolean plain = PlainFile.is(document.source().file());
    List<CensusLine> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.flows()) {
        spans(block, document).forEach(span -> lines.add(line(document, block, span, plain)));
      }
    }
    return plain ? repeated(lines) : lines;
  }

  /** A short line that stands in the article once more is hardly copy. */
  private static List<CensusLine> repeated(List<CensusLine> lines) {
    Set<String> seen = new HashSet<>();
    List<CensusLine> marked = new ArrayList<>();
    for (CensusLine line : lines) {
      boolean again =
          line.is(CensusLine.Role.SHORT)
              && !seen.add(String.join(" ", line.text().words()))
              && line.sign().isEmpty()
              && line.words() >= FEWEST_OF_A_TITLE
              && !line.text().words().contains(LineText.NUMBER);
      marked.add(again ? line.with(Sign.weak(Furniture.RELATED)) : line);
    }
    return marked;
  }

  /** The lines of a paragraph that is a list of lines, else all of the block. */
  private static List<Span> spans(Block block, Document document) {
    List<Span> whole = List.of(block.prose().all());
    boolean parted =
        block instanceof Block.Paragraph
            && block.source().length() <= LONGEST_PARTED
            && BREAK.matcher(document.slice(block.source())).find();
    if (!parted) {
      return whole;
    }
    List<Span> lines = ProseLines.of(block, document.source());
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).of(block.prose().text()).strip();
      String next = lines.get(i + 1).of(block.prose().text()).strip();
      boolean wrapped =
          !next.isEmpty()
              && (Character.isLowerCase(next.codePointAt(0))
                  || (line.length() > SHORTEST_WRAPPED && !LineText.of(line).endsSentence()));
      if (wrapped) {
        return whole;
      }
    }
    return lines;
  }

  private CensusLine line(Document document, Block block, Span span, boolean plain) {
    String prose = span.of(block.prose().text());
    if (prose.length() > LineText.MOST_CHARACTERS) {
      LineText text = new LineText(prose, List.of(), 0);
      return new CensusLine(block, span, text, CensusLine.Role.PROSE, Optional.empty());
    }
    boolean whole = span.length() == block.prose().text().length();
    List<String> read = whole ? words.of(document, block) : Words.of(prose);
    LineText text = LineText.of(prose, read);
    CensusLine.Role role = isAd(text.text(), read) ? CensusLine.Role.AD : role(block, text, plain);
    Optional<Sign> sign = Optional.empty();
    if (role != CensusLine.Role.AD) {
      sign = read(text);
      boolean copy =
          block instanceof Block.Quote
              || role == CensusLine.Role.HEADING
              || (!plain && sign.filter(it -> isWritten(it, role, text)).isPresent());
      if (copy) {
        sign = sign.map(Sign::weaker);
      }
    }
    return new CensusLine(block, span, text, role, sign);
  }

  /** What authors put into copy themselves where it has its mark-up: credits, dates, appeals. */
  private boolean isWritten(Sign sign, CensusLine.Role role, LineText text) {
    boolean credit = sign.kind() == Furniture.MEDIA && !lexicon.isPhrase(text);
    return credit || role == CensusLine.Role.PROSE || shapes.stamp(text).isPresent();
  }

  private Optional<Sign> read(LineText text) {
    Optional<Sign> stamp = shapes.stamp(text);
    if (stamp.isPresent()) {
      return stamp;
    }
    Optional<Sign> words = lexicon.read(text);
    if (words.filter(Sign::sure).isPresent()) {
      return words;
    }
    return shapes.read(text).or(() -> words).or(() -> joined(text));
  }

  /** Where two elements of a page ran together: "Most readRecommended". */
  private Optional<Sign> joined(LineText text) {
    if (text.words().size() > MOST_JOINED || !mayBeJoined(text.text())) {
      return Optional.empty();
    }
    Matcher seam = SEAM.matcher(text.text());
    if (!seam.find()) {
      return Optional.empty();
    }
    Optional<Sign> first = lexicon.read(LineText.of(text.text().substring(0, seam.start())));
    return first.filter(Sign::sure).or(() -> lexicon.read(LineText.of(seam.replaceAll(": "))));
  }

  /** Whether a capital stands behind anything but a blank, as it does at each seam. */
  private static boolean mayBeJoined(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean capital = Character.isUpperCase(c) || Character.isHighSurrogate(c);
      if (capital && text.charAt(i - 1) != ' ') {
        return true;
      }
    }
    return false;
  }

  private static CensusLine.Role role(Block block, LineText text, boolean plain) {
    if (block instanceof Block.ListItem) {
      return CensusLine.Role.ITEM;
    }
    if (block instanceof Block.Heading && !plain) {
      return CensusLine.Role.HEADING;
    }
    return isProse(text) ? CensusLine.Role.PROSE : CensusLine.Role.SHORT;
  }

  private boolean isAd(String text, List<String> read) {
    return ads.match(text, () -> read)
        .filter(match -> match.kind() != AdPhrases.Kind.CHROME)
        .isPresent();
  }

  private static boolean isProse(LineText text) {
    int words = text.words().size();
    boolean ideographs =
        words > 0 && Character.isIdeographic(text.words().get(words - 1).codePointAt(0));
    return words >= LONG
        || text.text().length() > LONG_CHARACTERS
        || text.isSentence()
        || (ideographs && text.text().length() > LONG_IDEOGRAPHS);
  }
}
