package io.github.copyedit.document.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Bullets and numbers in front of list items. */
final class ListMarkers {

  private static final Pattern BULLET = Pattern.compile("[-*+•‣◦▪●■▸►·]\\s++(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("\\(?(?<number>\\d{1,3})[.)]\\s++(?=\\S)");

  private ListMarkers() {}

  /**
   * The lines that begin a list item. A dash or a number that wrapping put at the front of a line
   * is not taken for a marker.
   */
  static Set<TextLine> marked(List<TextLine> group) {
    Set<TextLine> bullets =
        group.stream().filter(ListMarkers::isBullet).collect(Collectors.toSet());
    if (!bullets.isEmpty() && (bullets.size() > 1 || isBullet(group.get(0)))) {
      return bullets;
    }
    Set<TextLine> numbered = new HashSet<>();
    int next = -1;
    for (TextLine line : group) {
      Matcher number = NUMBER.matcher(line.text());
      if (number.lookingAt() && (next < 0 || Integer.parseInt(number.group("number")) == next)) {
        numbered.add(line);
        next = Integer.parseInt(number.group("number")) + 1;
      }
    }
    return numbered.size() > 1 ? numbered : Set.of();
  }

  private static boolean isBullet(TextLine line) {
    Matcher marker = BULLET.matcher(line.text());
    // "- Advertisement -" is set off by dashes, not listed.
    return marker.lookingAt()
        && line.text().charAt(line.text().length() - 1) != line.text().charAt(0);
  }

  /** A marked line without its marker. */
  static TextLine unmarked(TextLine line) {
    Matcher marker = BULLET.matcher(line.text());
    if (!marker.lookingAt()) {
      marker = NUMBER.matcher(line.text());
      marker.lookingAt();
    }
    return line.from(marker.end());
  }
}
