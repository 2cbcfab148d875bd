package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.rule.newsroom.furniture.CensusLine.Role;
import java.util.ArrayList;
import java.util.List;

/** Decides which lines are furniture by what they say and by what stands around them. */
final class Neighbours {

  private static final int LABEL_WORDS = 3;
  private static final int MOST_TITLES = 30;
  private static final int MOST_CREDIT_WORDS = 8;

  private final List<CensusLine> lines;
  private final boolean plain;
  private final Furniture[] kinds;
  private final Edges edges;

  /**
   * @param plain whether nothing but the lines themselves tells copy from furniture
   */
  Neighbours(List<CensusLine> lines, boolean plain) {
    this.lines = withHeadline(lines);
    this.plain = plain;
    this.kinds = new Furniture[lines.size()];
    this.edges = Edges.of(this.lines);
  }

  /** Above the first paragraph "Fact check: …" is a headline's beginning and no link. */
  private static List<CensusLine> withHeadline(List<CensusLine> lines) {
    List<CensusLine> all = new ArrayList<>(lines);
    for (int i = 0; i < all.size() && !all.get(i).is(Role.PROSE); i++) {
      CensusLine line = all.get(i);
      boolean title = line.words() > LABEL_WORDS && !line.sign().map(Sign::opens).orElse(true);
      if (title && line.sign().get().kind() == Furniture.RELATED) {
        all.set(i, line.withoutSign());
      }
    }
    return all;
  }

  /** One kind a line, null for copy. To be called once. */
  Furniture[] classify() {
    for (int i = 0; i < lines.size(); i++) {
      CensusLine line = lines.get(i);
      if (line.isSure() && !line.is(Role.ITEM)) {
        kinds[i] = line.sign().get().kind();
      }
    }
    titlesBelow();
    above();
    captions();
    tail();
    spread();
    head();
    return kinds;
  }

  /** What stands under "Related", up to the next paragraph. */
  private void titlesBelow() {
    for (int i = 0; i < lines.size(); i++) {
      boolean opens = lines.get(i).sign().filter(Sign::opens).isPresent();
      boolean weak =
          plain && opens && kinds[i] == null && lines.get(i).is(Role.SHORT) && isLongTitle(i + 1);
      if (weak) {
        kinds[i] = Furniture.RELATED;
      }
      if (kinds[i] != null && opens) {
        int end = i + 1;
        while (end < lines.size() && end - i <= MOST_TITLES && isTitle(lines.get(end))) {
          end++;
        }
        for (int j = i + 1; j < end; j++) {
          kinds[j] = kinds[j] == null ? kind(lines.get(j)) : kinds[j];
        }
      }
    }
  }

  private boolean isLongTitle(int i) {
    return i < lines.size()
        && lines.get(i).is(Role.SHORT)
        && lines.get(i).sign().isEmpty()
        && lines.get(i).words() > LABEL_WORDS
        && !lines.get(i).text().endsSentence();
  }

  private static boolean isTitle(CensusLine line) {
    return line.is(Role.SHORT) || (line.is(Role.ITEM) && line.sign().isEmpty());
  }

  private static Furniture kind(CensusLine title) {
    return title.sign().map(Sign::kind).orElse(Furniture.RELATED);
  }

  /** Above the first paragraph, one sure line tells what the less sure ones are. */
  private void above() {
    int end = 0;
    while (plain && end < lines.size() && !lines.get(end).is(Role.PROSE)) {
      end++;
    }
    boolean sure =
        lines.subList(0, end).stream().anyMatch(line -> line.isSure() || line.is(Role.AD));
    boolean section =
        end > 1
            && lines.get(0).sign().filter(sign -> sign.kind() == Furniture.NAV).isPresent()
            && lines.get(1).words() > LABEL_WORDS;
    for (int i = 0; i < end; i++) {
      CensusLine line = lines.get(i);
      boolean weak =
          kinds[i] == null && line.sign().isPresent() && line.is(Role.SHORT) && !isDate(line);
      if (weak && (sure || (section && i == 0))) {
        kinds[i] = line.sign().get().kind();
      }
    }
  }

  /** The day below a headline is the article's own. */
  private static boolean isDate(CensusLine line) {
    return line.words() > 1 && line.text().words().contains(LineText.NUMBER);
  }

  /** A line without a sentence above a credit is its caption. */
  private void captions() {
    for (int i = 1; plain && i < lines.size(); i++) {
      CensusLine line = lines.get(i - 1);
      boolean credit = kinds[i] == Furniture.MEDIA && lines.get(i).isSure();
      if (credit
          && kinds[i - 1] == null
          && isLongTitle(i - 1)
          && lines.get(i).words() <= MOST_CREDIT_WORDS
          && i > 1
          && lines.get(i - 2).is(Role.PROSE)
          && line.is(Role.SHORT)) {
        kinds[i - 1] = Furniture.MEDIA;
      }
    }
  }

  /** Below the last paragraph, what stands among furniture is furniture. */
  private void tail() {
    boolean furnished =
        lines.subList(edges.tail(), lines.size()).stream()
            .anyMatch(line -> line.isSure() || line.is(Role.AD));
    if (!furnished && !plain) {
      return;
    }
    Furniture last = null;
    for (int i = edges.tail(); i < lines.size(); i++) {
      CensusLine line = lines.get(i);
      if (kinds[i] != null) {
        last = kinds[i];
      } else if (line.sign().isPresent() && line.is(Role.SHORT)) {
        kinds[i] = line.sign().get().kind();
        last = kinds[i];
      } else if (line.isSure()) {
        kinds[i] = line.sign().get().kind();
      } else if (plain && line.is(Role.SHORT) && last != null && last != Furniture.MEDIA) {
        kinds[i] = line.words() > LABEL_WORDS ? Furniture.RELATED : last;
      }
    }
  }

  /** A weak sign counts beside what is furniture. */
  private void spread() {
    boolean more = true;
    while (more) {
      more = false;
      for (int i = 0; i < lines.size(); i++) {
        CensusLine line = lines.get(i);
        boolean weak = kinds[i] == null && line.sign().isPresent() && !line.is(Role.ITEM);
        boolean beside = isFurniture(i - 1) || isFurniture(i + 1);
        boolean pair =
            plain
                && (line.is(Role.SHORT) && !isDate(line)
                    ? isWeak(i - 1) || isWeak(i + 1)
                    : weak && (isCall(i - 1, line) || isCall(i + 1, line)));
        if (weak && !line.is(Role.HEADING) && (beside || pair)) {
          kinds[i] = line.sign().get().kind();
          more = true;
        }
      }
    }
  }

  private boolean isFurniture(int i) {
    return i >= 0 && i < kinds.length && (kinds[i] != null || lines.get(i).is(Role.AD));
  }

  private boolean isWeak(int i) {
    return i >= 0
        && i < kinds.length
        && lines.get(i).sign().isPresent()
        && lines.get(i).is(Role.SHORT)
        && !isDate(lines.get(i));
  }

  /** A button that a sentence goes on from: "Subscribe" above "Subscribe to …". */
  private boolean isCall(int i, CensusLine sentence) {
    return isWeak(i)
        && lines.get(i).words() <= LABEL_WORDS
        && isPromo(lines.get(i))
        && isPromo(sentence);
  }

  private static boolean isPromo(CensusLine line) {
    return line.sign().filter(sign -> sign.kind() == Furniture.PROMO).isPresent();
  }

  /** Above the article, a word or two between two lines of a menu is of the menu. */
  private void head() {
    for (int i = 1; i + 1 < edges.head(); i++) {
      boolean among = kinds[i - 1] != null && kinds[i + 1] != null;
      if (kinds[i] == null
          && among
          && lines.get(i).is(Role.SHORT)
          && lines.get(i).words() <= LABEL_WORDS) {
        kinds[i] = Furniture.NAV;
      }
    }
  }
}
