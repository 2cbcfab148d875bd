package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.rule.newsroom.copy.AroundArticle;
import io.github.copyedit.rule.newsroom.copy.Words;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Whether an article says anywhere when it appeared. */
public final class ArticleDate {

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

  private static final Pattern STAMP =
      Pattern.compile(
          "(?iu)\\b(?:published|posted|updated|modified|created|issued|filed|released|as of"
              + "|date[dn]?|datum|fecha|data"
              + "|last reviewed|stand|veröffentlicht|aktualisiert|erschienen|publiée?|mise? à jour"
              + "|publicado|actualizado|pubblicato|aggiornato|atualizado)"
              + "\\s*:?(?:\\s(?:online|first|on|at|am|vom|le|el|il|em|:)){0,3}[\\s:]*"
              + "(?:\\p{L}{2,10}\\.?,\\s)?$");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\(?\\p{Lu}[\\p{L}.'’\\-/ ]*" + "(?:,\\s?\\p{Lu}[\\p{L}.'’\\- ]*){0,2}[,.]?\\s?");
  private static final Pattern AFTER_DATELINE =
      Pattern.compile(
          "^,?\\)?\\s?(?:\\([^)]{1,40}\\)\\s?)?(?:\\p{L}[\\p{L} ]{0,30})?[-–—:/|].*",
          Pattern.DOTALL);

  private final DateReader reader = new DateReader();

  /** A machine or a reader finds it: in the metadata, the path, or the text where dates stand. */
  public boolean isIn(Document document) {
    return isOutsideText(document) || isInText(document.blocks());
  }

  /** Whether one is found without the first {@code except} characters of a block's prose. */
  public boolean isElsewhere(Document document, Block leaking, int except) {
    List<Block> others = document.blocks().stream().filter(block -> block != leaking).toList();
    return isOutsideText(document)
        || isInText(others)
        || reader.find(leaking.prose().text().substring(except)).stream()
            .anyMatch(DateReader.Mention::hasYear);
  }

  private boolean isOutsideText(Document document) {
    return document.metadata().fields().stream().anyMatch(this::isDate)
        || reader.isDatedPath(document.source().file())
        || AroundArticle.texts(document).stream().anyMatch(this::isDateLine);
  }

  private boolean isDate(Metadata.Field field) {
    String value = field.value().text();
    return switch (field.kind()) {
      case PUBLISHED, MODIFIED -> reader.isDate(value);
      case HEADLINE, BYLINE -> isDateLine(value) || startsWithDay(value);
      // A dateline stands in the text and is seen there.
      case DEK, LANGUAGE, DATELINE -> false;
    };
  }

  private boolean startsWithDay(String value) {
    return reader.find(value).stream().anyMatch(day -> day.hasYear() && day.span().start() == 0);
  }

  private boolean isDateLine(String text) {
    return reader.find(text).stream().anyMatch(day -> isItemsDate(text, day, false, false));
  }

  private boolean isInText(List<Block> blocks) {
    int top = top(blocks);
    int leads = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.AltText || block instanceof Block.TitleText) {
        continue;
      }
      String text = block.prose().text().strip();
      boolean lead = isLong(block) && leads++ < LEAD_PARAGRAPHS;
      for (DateReader.Mention mention : reader.find(text)) {
        if (isItemsDate(text, mention, i < top, i >= blocks.size() - BOTTOM)
            || (lead && mention.day().getYear() >= RECENT_YEAR)) {
          return true;
        }
      }
    }
    return false;
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
    return Words.of(text.substring(0, Math.min(text.length(), FAR))).size() >= LONG;
  }

  private static boolean isItemsDate(
      String text, DateReader.Mention mention, boolean top, boolean bottom) {
    Span span = mention.span();
    if (!mention.hasYear() && !top) {
      return false;
    }
    String before = text.substring(Math.max(0, span.start() - FAR), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + FAR));
    int others = Words.of(before).size() + Words.of(after).size();
    boolean dateLine = others <= WEEKDAY_AND_TIME;
    boolean shortLine = mention.hasYear() && others <= SHORT_LINE && (top || bottom);
    boolean stamped = STAMP.matcher(before).find();
    boolean first = top && mention.hasYear() && span.start() == 0;
    return dateLine
        || shortLine
        || stamped
        || first
        || (top && span.start() <= DATELINE_PLACE && isDateline(before, after));
  }

  /** "LONDON, March 3 (Reuters) - " or "Berlin, 3. März 2024 – ". */
  private static boolean isDateline(String before, String after) {
    return PLACE.matcher(before).matches() && AFTER_DATELINE.matcher(after).matches();
  }
}
