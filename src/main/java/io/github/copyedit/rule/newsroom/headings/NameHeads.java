package io.github.copyedit.rule.newsroom.headings;

import java.util.Locale;
import java.util.Set;

/** Words that make a name of the capitalised word in front of them, as in "Harbor Street". */
final class NameHeads {

  private static final Set<String> HEADS =
      Set.of(
          ("street avenue boulevard road lane square park bridge river lake mountain mountains island islands bay"
                  + " beach valley county city town village university college school academy hospital museum library"
                  + " church cathedral airport station theater theatre stadium hall tower center centre institute"
                  + " foundation department ministry office agency bureau commission committee council court congress"
                  + " senate parliament act amendment award awards prize cup league party union bank group fund society"
                  + " association alliance summit conference festival day week house times post news journal press")
              .split(" "));

  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "dr", "prof", "jr", "sr", "st", "gov", "sen", "rep", "gen", "sgt");

  private NameHeads() {}

  /** Whether it ends a name that began with the word before it. */
  static boolean isHead(String word) {
    return HEADS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether it stands with a person's or a saint's name, and has a period: "Jr.", "St." */
  static boolean isTitle(String token) {
    return token.endsWith(".")
        && TITLES.contains(token.substring(0, token.length() - 1).toLowerCase(Locale.ROOT));
  }
}
