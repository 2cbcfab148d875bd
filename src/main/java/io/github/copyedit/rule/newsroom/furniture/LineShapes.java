package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.rule.newsroom.copy.Characters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Furniture that is known by its shape, not by its words. */
final class LineShapes {

  private static final Pattern CLOCK =
      Pattern.compile("(?i)\\b\\d{1,2} ?[:h] ?\\d{2}(?!\\d)|\\d ?[ap]\\.?m\\b");
  private static final Pattern DATE =
      Pattern.compile("\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\b\\d{4}[./-]\\d{2}[./-]\\d{2}");

  /** Of a publishing system: leaked, and no business of the page's. */
  private static final Pattern MACHINE_STAMP = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final Pattern COPYRIGHT =
      Pattern.compile("©|\\([cC]\\) ?(?:\\p{L}|\\d{4})|[Cc]opyright ©");
  private static final Pattern TIMER = Pattern.compile("[\\d:/ .,%-]{1,24}+");
  private static final Pattern CRUMBS = Pattern.compile("[^>»›]{2,40}(?: [>»›] [^>»›]{2,80}){1,6}");
  private static final Pattern PIPES =
      Pattern.compile("[^|·•\\d]{1,40}(?: [|·•] [^|·•\\d]{1,60}){2,12}");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|//|/|www\\.)[\\w.%~+-]{1,80}+\\S*+|[\\w.+-]{1,40}@[\\w-]{1,40}\\.[\\w.]{2,20}");
  private static final Pattern HANDLE = Pattern.compile("[@#][\\p{L}\\p{N}._-]{2,40}");
  private static final String AGENCY =
      "(?:AP(?: Photo| file)?|AFP|Reuters|REUTERS|EPA(?:-EFE)?|dpa|DPA|EFE|ANSA|PA|TASS|Xinhua|Getty|Bloomberg|imago|UPI|APA|ANI|PTI|NurPhoto|WireImage|Shutterstock|iStock)";
  private static final String STOCK =
      "(?:Getty(?: Images)?(?: - \\p{L}++)?|Shutterstock(?:\\.com)?|iStock(?:photo)?|AP Photo(?:/[^()]{2,40})?"
          + "|Picture Alliance|picture[ -]alliance(?: ?/ ?[^()]{1,30})?|Unsplash|Flickr|Wikimedia(?: Commons)?|Pixabay"
          + "|Depositphotos|Alamy(?: Stock Photo)?|Fotolia|(?:stock\\.)?[Aa]dobe(?: Stock|\\.com)?)";

  /**
   * The end of a caption: who took the picture, who sells it.
   *
   * @param marks one of them stands in it
   */
  private record Credit(String marks, Pattern pattern) {
    Credit(String marks, String pattern) {
      this(marks, Pattern.compile(pattern));
    }

    boolean ends(String text) {
      return Characters.hasAny(text, marks) && pattern.matcher(text).find();
    }
  }

  /** A seller's name that is all of the line. */
  private static final Pattern SELLER = Pattern.compile(STOCK + "[)\\].]?");

  private static final List<Credit> CREDITS =
      List.of(
          new Credit("|/,.(–—-:", "(?:[|/,.(–—-] ?|: ?)" + STOCK + "[)\\].]?$"),
          new Credit("v", "via " + STOCK + "[)\\].]?$"),
          new Credit("(", "[^.!?\"”] \\((?:[^()]{2,30}[/|] ?)?" + AGENCY + "\\)\\.?$"),
          new Credit("/|", "\\p{L}\\)? ?[/|] ?" + AGENCY + "(?: [Ff]ile)?(?: [Pp]hotos?)?\\)?$"),
          new Credit(
              "/",
              "^(?:\\p{Lu}[\\p{L}.'’-]*+ ){1,3}\\p{Lu}[\\p{L}.'’-]*+ ?/ ?\\p{Lu}{3,}[\\p{L} .]{0,30}$"),
          new Credit("/", "\\p{L} / [Tt]he \\p{Lu}[\\p{L} ]{3,30}$"),
          new Credit(
              ":©",
              "(?:^|[.,)(\\]\\p{L}\"”] ?)(?i:(?:photos?|image|picture|foto|bild|video)? ?credits?(?: photo)?|photos?|fotos?|bild|image|images|bildquelle|quelle|crédit|créditos?|crédits?|courtesy)(?:: | by: | ©).{2,60}$"),
          new Credit("©(", "(?:^|[ ,(.–—-])(?:©|\\([cC]\\)) ?(?:\\p{Lu}|\\d{4})[^.!?]{1,60}$"),
          new Credit(
              "(",
              "(?i)^\\((?:file )?(?:photos?|image|picture|pic|foto|credit|bild)s?\\b.{0,80}\\)$"));

  private static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}[\\p{L} .'’/-]{1,40}, [^()]*\\d[^()]*\\([\\p{L}/, -]{2,30}\\)");

  private static final String ARROWS = "»>→›]";

  /** A title with the arrow of its link, or in brackets with blanks. */
  private static final Pattern TEASER =
      Pattern.compile("^[^«».!?]++»$|[^-=]>>$|[→›]$|^\\[ .++(?<= \\])$");

  private static final String CUT_ENDS = ".…]";
  private static final Pattern CUT =
      Pattern.compile("[\\p{L},] ?(?:\\.\\.\\.|…|\\[…]|\\[\\.\\.\\.])$");
  private static final String STATEMENT_ENDS = ".!?\"”’";
  private static final int FEWEST_OF_A_TITLE = 4;
  private static final int MOST_STAMP_WORDS = 16;
  private static final int MOST_DATELINE_WORDS = 9;
  private static final int MOST_CREDIT_CHARACTERS = 100;

  private final FurnitureLexicon lexicon;

  LineShapes(FurnitureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Sign> stamp(LineText line) {
    if (!isStamp(line) || MACHINE_STAMP.matcher(line.text()).find()) {
      return Optional.empty();
    }
    boolean clock = CLOCK.matcher(line.text()).find() || line.words().contains("ago");
    return Optional.of(new Sign(Furniture.NAV, clock, false));
  }

  Optional<Sign> read(LineText line) {
    String text = line.text();
    if (isCredit(text) && !isDateline(line)) {
      return Optional.of(Sign.sure(Furniture.MEDIA));
    }
    boolean title = line.words().size() >= FEWEST_OF_A_TITLE;
    if (title && endsIn(text, ARROWS) && TEASER.matcher(text).find()) {
      return Optional.of(Sign.sure(Furniture.RELATED));
    }
    if (title && endsIn(text, CUT_ENDS) && CUT.matcher(text).find()) {
      return Optional.of(Sign.weak(Furniture.RELATED));
    }
    return way(line);
  }

  /** What leads around the site, or says whose it is. */
  private static Optional<Sign> way(LineText line) {
    String text = line.text();
    if (COPYRIGHT.matcher(text).lookingAt() && line.words().size() < 40) {
      return Optional.of(Sign.sure(Furniture.NAV));
    }
    if (line.words().size() <= 1 && TIMER.matcher(text).matches()) {
      boolean player = text.indexOf(':') > 0 || text.indexOf('/') > 0;
      return Optional.of(player ? Sign.weak(Furniture.MEDIA) : Sign.weak(Furniture.NAV));
    }
    if (Characters.hasAny(text, ">»›") && CRUMBS.matcher(text).matches() && !line.endsSentence()) {
      return Optional.of(Sign.sure(Furniture.NAV));
    }
    if (ADDRESS.matcher(text).matches() || HANDLE.matcher(text).matches()) {
      return Optional.of(Sign.weak(Furniture.NAV));
    }
    if (Characters.hasAny(text, "|·•") && PIPES.matcher(text).matches() && !line.endsSentence()) {
      return Optional.of(Sign.weak(Furniture.NAV));
    }
    return Optional.empty();
  }

  private static boolean endsIn(String text, String characters) {
    return !text.isEmpty() && characters.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** "Dresden, 16. November 2026 (epd/dpa)" above a text. */
  private boolean isDateline(LineText line) {
    return line.words().size() <= MOST_DATELINE_WORDS
        && line.words().contains(LineText.NUMBER)
        && line.words().stream().anyMatch(lexicon::isDayWord)
        && DATELINE.matcher(line.text()).matches();
  }

  private static boolean isCredit(String text) {
    String end = text.substring(Math.max(0, text.length() - MOST_CREDIT_CHARACTERS));
    if (endsIn(text, STATEMENT_ENDS) && !Characters.hasAny(end, ":©/|(")) {
      return false;
    }
    return SELLER.matcher(end).matches() || CREDITS.stream().anyMatch(credit -> credit.ends(end));
  }

  /** Dates and times, and what says whose they are: "Updated 3:15 pm ET, March 3, 2021". */
  private boolean isStamp(LineText line) {
    List<String> words = line.words();
    if (words.isEmpty() || words.size() > MOST_STAMP_WORDS || !words.contains(LineText.NUMBER)) {
      return false;
    }
    boolean day = words.stream().anyMatch(lexicon::isDayWord);
    return (day || CLOCK.matcher(line.text()).find() || DATE.matcher(line.text()).find())
        && words.stream()
            .allMatch(
                word ->
                    word.equals(LineText.NUMBER)
                        || lexicon.isStampWord(word)
                        || lexicon.isDayWord(word));
  }
}
