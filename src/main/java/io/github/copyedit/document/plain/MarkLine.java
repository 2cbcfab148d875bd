package io.github.copyedit.document.plain;

import io.github.copyedit.document.Omission;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of signs that holds no words of the article: a ruler, or what a newsroom writes under a
 * story's end.
 */
final class MarkLine {

  private static final Pattern END =
      Pattern.compile(
          "[-–—]{1,3}+ ?30 ?[-–—]{1,3}|# ?# ?#|[-–—(]{0,3}+ ?(?:ENDS?|ENDE|ends) ?[-–—)]{0,3}");
  private static final Pattern MORE =
      Pattern.compile("[-–—(]{1,3}+ ?more ?[-–—)]{1,3}", Pattern.CASE_INSENSITIVE);
  private static final Pattern RULER =
      Pattern.compile("--|[-=_*~#•·—–](?:[-=_*~#•·—– \\t]*[-=_*~#•·—–])");
  private static final Pattern UNDERLINE = Pattern.compile("(?<sign>[-=~^*_])\\k<sign>{2,}+");

  private MarkLine() {}

  /**
   * @param alone whether it stands between blank lines, as a word has to that is a mark
   */
  static Optional<Omission> read(TextLine line, boolean alone) {
    String text = line.text();
    if (END.matcher(text).matches() && (alone || !Character.isLetter(text.charAt(0)))) {
      return Optional.of(new Omission("end mark", "says that the story ends", line.whole()));
    }
    if (MORE.matcher(text).matches()) {
      return Optional.of(new Omission("page mark", "says that the story goes on", line.whole()));
    }
    boolean ruler = RULER.matcher(text).matches() && (text.length() >= 3 || text.equals("--"));
    return ruler
        ? Optional.of(new Omission("ruler", "holds no words", line.whole()))
        : Optional.empty();
  }

  /** Whether a line of that sign above a text as well makes a box of it, not a title. */
  static boolean boxes(TextLine line) {
    return line.text().charAt(0) != '=';
  }

  /** Whether the line may stand under a heading, as long as the heading or nearly so. */
  static boolean underlines(TextLine line, TextLine heading) {
    return line.text().length() * 2 >= heading.text().length()
        && UNDERLINE.matcher(line.text()).matches();
  }
}
