package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.rule.newsroom.copy.AroundArticle;
import io.github.copyedit.rule.newsroom.copy.SharedReading;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for the dates that a reader takes for an article's own. */
final class Sightings {

  /**
   * Blocks from the top where a reader looks for a date: headline, dek, byline, date line, lead.
   */
  private static final int TOP = 6;

  private static final int BOTTOM = 3;
  private static final int LEAD_PARAGRAPHS = 2;
  private static final int LONG = 12;
  private static final int SHORT_LINE = 10;
  private static final int WEEKDAY_AND_TIME = 4;
  private static final int DATELINE_PLACE = 60;

  /** Characters around a date that decide what it is; a line with more is no short one. */
  private static final int FAR = 200;

  /** A lead that names a day tells of news, unless the day is history. */
  private static final int RECENT_YEAR = 1990;

  /** "On March 3" is no place. */
  private static final Pattern PLACE =
      Pattern.compile(
          "\\(?(?!(?:On|In|At|By|Since|Until|From|The|Am|Im|Ab|Bis|Seit|Der|Die|Das|Le|La|El|Il|Em)\\b)"
              + "\\p{Lu}[\\p{L}.'’\\-/, ]{0,57}[,.]?\\s?");

  private static final Pattern AFTER_DATELINE =
      Pattern.compile(
          "^,?\\)?(?:\\s?\\([^)]{1,40}\\))?(?:\\s\\p{L}[\\p{L}. ]{0,30})?\\s?(?:[–—:/|]|(?<=\\s)--?\\s)");

  private static final Pattern SENTENCE_END =
      Pattern.compile("\\p{Ll}{3}[.!?][\"”’]?\\s(?=\\p{Lu})");

  private final DateReader reader;
  private final DateLabels labels = new DateLabels();
  private final SharedReading<List<Sighting>> all = new SharedReading<>(this::read);

  Sightings(DateReader reader) {
    this.reader = reader;
  }

  /** Those in the text and around it, in that order; a day without its year too. */
  List<Sighting> in(Document document) {
    return all.of(document);
  }

  private List<Sighting> read(Document document) {
    List<Sighting> found = new ArrayList<>(in(document.blocks()));
    for (AroundArticle.Run run : AroundArticle.runs(document)) {
      for (DateReader.Mention mention : reader.find(run.text())) {
        kind(run.text(), mention, false, false)
            .ifPresent(
                kind ->
                    found.add(
                        new Sighting(
                            kind,
                            Optional.empty(),
                            mention.span().shift(run.source().start()),
                            mention)));
      }
    }
    return List.copyOf(found);
  }

  List<Sighting> in(List<Block> blocks) {
    List<Sighting> found = new ArrayList<>();
    int top = top(blocks);
    int leads = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.AltText || block instanceof Block.TitleText) {
        continue;
      }
      String text = block.prose().text();
      boolean lead = isLong(block) && leads++ < LEAD_PARAGRAPHS;
      boolean teaser = i > top && isAside(block);
      for (DateReader.Mention mention : reader.find(text)) {
        boolean edge = mention.span().start() <= FAR || text.length() - mention.span().end() <= FAR;
        Optional<Sighting.Kind> kind =
            edge ? kind(text, mention, i < top, i >= blocks.size() - BOTTOM) : Optional.empty();
        kind.filter(seen -> !teaser || seen != Sighting.Kind.LINE)
            .or(() -> lead(lead, mention))
            .ifPresent(
                seen -> found.add(new Sighting(seen, Optional.of(block), mention.span(), mention)));
      }
    }
    return found;
  }

  /** The surest of those with a year. */
  static Optional<Sighting> best(List<Sighting> sightings) {
    return sightings.stream()
        .filter(sighting -> sighting.mention().hasYear())
        .min(Comparator.comparing(Sighting::kind));
  }

  private static Optional<Sighting.Kind> lead(boolean lead, DateReader.Mention mention) {
    return lead && mention.day().getYear() >= RECENT_YEAR
        ? Optional.of(Sighting.Kind.LEAD)
        : Optional.empty();
  }

  /** Lists and captions below the text show other articles, with their dates. */
  private static boolean isAside(Block block) {
    return block instanceof Block.ListItem
        || block instanceof Block.Caption
        || block instanceof Block.TableCell;
  }

  /** Behind the first real paragraph: whatever menus a page has, its date stands before that. */
  private static int top(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (isLong(blocks.get(i))) {
        return Math.max(TOP, i + 2);
      }
    }
    return TOP;
  }

  private static boolean isLong(Block block) {
    String text = block.prose().text();
    return words(text.substring(0, Math.min(text.length(), FAR))) >= LONG;
  }

  /** What the date is in a text by itself: a block, or a run of text around the article. */
  Optional<Sighting.Kind> kind(
      String text, DateReader.Mention mention, boolean top, boolean bottom) {
    Span span = mention.span();
    String near = text.substring(Math.max(0, span.start() - FAR), span.start()).stripLeading();
    String before = sentence(near);
    boolean inside = before.length() < near.length();
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + FAR));
    int others = words(near) + words(after);
    Optional<DateLabels.Label> label = labels.read(before);
    if (label.isPresent()) {
      // "Last updated" below a page's other small print is about the site.
      boolean told =
          label.get().leads() && (!inside || label.get().kind() == DateLabels.Kind.PUBLISHED);
      return told
          ? kind(label.get())
          : kind(label.get()).filter(kind -> others <= SHORT_LINE).map(kind -> Sighting.Kind.LINE);
    }
    boolean line = others <= WEEKDAY_AND_TIME || (others <= SHORT_LINE && (top || bottom));
    if (line || (top && near.isEmpty() && mention.hasYear())) {
      return Optional.of(Sighting.Kind.LINE);
    }
    return top && span.start() <= DATELINE_PLACE && isDateline(near, after)
        ? Optional.of(Sighting.Kind.DATELINE)
        : Optional.empty();
  }

  private static int words(String text) {
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean starts = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      words += starts && Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  /** What stands in front in the date's own sentence. */
  private static String sentence(String before) {
    Matcher end = SENTENCE_END.matcher(before);
    int start = 0;
    while (end.find()) {
      start = end.end();
    }
    return before.substring(start).stripLeading();
  }

  private static Optional<Sighting.Kind> kind(DateLabels.Label label) {
    return switch (label.kind()) {
      case PUBLISHED -> Optional.of(Sighting.Kind.PUBLISHED);
      case UPDATED -> Optional.of(Sighting.Kind.UPDATED);
      case OTHER -> Optional.empty();
    };
  }

  /** "LONDON, March 3 (Reuters) - " or "Berlin, 3. März 2024 – ". */
  private boolean isDateline(String before, String after) {
    Matcher dash = AFTER_DATELINE.matcher(after);
    return PLACE.matcher(before).matches()
        && dash.find()
        && !startsWithDay(after.substring(dash.end()).stripLeading());
  }

  /** Whether two days with a dash between them are the ends of a while. */
  private boolean startsWithDay(String after) {
    return reader.find(after).stream().anyMatch(mention -> mention.span().start() == 0);
  }
}
