package io.github.copyedit.rule.newsroom.headings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a heading into another case, where that is safe: a name that nobody knows, or words in
 * quotes, are the author's business.
 *
 * <p>Title Case is what AP and Chicago agree on: articles, coordinating conjunctions and
 * prepositions of up to three letters are low but for the first and the last word. Where they
 * differ, over prepositions of four letters, and where a preposition may be an adverb, the word
 * stays as it is.
 */
final class HeadingRewriter {

  /** What only a person can put right. */
  private static final class UnsafeException extends Exception {
    UnsafeException() {
      super("not safe to rewrite", null, false, false);
    }
  }

  private static final Pattern PART = Pattern.compile("\\p{L}[\\p{L}'’]*");
  private static final Pattern HARD = Pattern.compile("^['’‘]\\p{L}|\\p{L}[–—…/]+\\p{L}");
  private static final Pattern LOW_TAIL = Pattern.compile("[\\p{L}\\d.]-\\p{Ll}");
  private static final Pattern ABBREVIATION = Pattern.compile(".*\\p{L}\\.");
  private static final Pattern COUNT = Pattern.compile("\\s*\\d[\\d,.]*\\s.*", Pattern.DOTALL);
  private static final Pattern LIST_NUMBER = Pattern.compile("\\s*\\d+\\.\\s.*", Pattern.DOTALL);
  private static final Pattern COMPOUND =
      Pattern.compile("\\P{L}*\\p{Lu}\\p{Ll}+(?:-\\p{L}\\p{Ll}*)+\\P{L}*");

  /** Style guides differ on what follows them. */
  private static final Set<String> PREFIXES =
      Set.of("re", "co", "pre", "non", "anti", "post", "pro", "un", "semi", "multi", "mid", "ex");

  private final WordCases cases;
  private final HeadingReader reader;

  HeadingRewriter(WordCases cases, HeadingReader reader) {
    this.cases = cases;
    this.reader = reader;
  }

  /** Empty where it can't be told how, and where nothing would change. */
  Optional<String> rewrite(String heading, HeadingStyle style) {
    if (style != HeadingStyle.TITLE && style != HeadingStyle.SENTENCE) {
      return Optional.empty();
    }
    try {
      StringBuilder text = new StringBuilder(heading);
      List<HeadingWord> words = HeadingWord.of(heading);
      for (int i = 0; i < words.size(); i++) {
        if (style == HeadingStyle.TITLE) {
          title(words, i, heading, text);
        } else {
          sentence(words, i, text);
        }
      }
      if (reader.read(heading).style() == HeadingStyle.LOWER) {
        capitalise(text, words.get(0).span().start());
      }
      String rewritten = text.toString();
      HeadingStyle now = reader.read(rewritten).style();
      return rewritten.equals(heading) || (now != style && now != HeadingStyle.UNCLEAR)
          ? Optional.empty()
          : Optional.of(rewritten);
    } catch (UnsafeException e) {
      return Optional.empty();
    }
  }

  private static void title(List<HeadingWord> words, int i, String heading, StringBuilder text)
      throws UnsafeException {
    HeadingWord word = words.get(i);
    boolean low = !word.isCapitalised();
    boolean behindAbbreviation =
        i > 0 && word.opens() && ABBREVIATION.matcher(words.get(i - 1).token()).matches();
    giveUpIf(low && behindAbbreviation && FunctionWords.isLowInTitles(word.text()));
    giveUpIf(HARD.matcher(word.token()).find());
    giveUpIf(word.odd() && LOW_TAIL.matcher(word.token()).find());
    giveUpIf(word.quoted() && low);
    if (word.odd() || word.quoted()) {
      return;
    }
    boolean edge = word.opens() || word.isLastOf(heading);
    boolean compound = word.token().indexOf('-') > 0;
    if (!FunctionWords.isLowInTitles(word.text()) || compound) {
      capitalise(text, word.span().start());
    } else if (edge) {
      giveUpIf(low && !word.opens() && FunctionWords.isNameParticle(word.text()));
      capitalise(text, word.span().start());
    } else if (low) {
      giveUpIf(FunctionWords.isOftenAdverb(word.text()));
    } else if (FunctionWords.isAlwaysLow(word.text())) {
      // "The Hague" in a heading that is in sentence case.
      giveUpIf(FunctionWords.isArticle(word.text()) && words.get(i + 1).isCapitalised());
      lower(text, word.span().start());
    }
    titleTail(word, text);
  }

  /** What follows a hyphen. */
  private static void titleTail(HeadingWord word, StringBuilder text) throws UnsafeException {
    Matcher part = PART.matcher(word.token());
    boolean prefixed =
        word.text().length() == 1 || PREFIXES.contains(word.text().toLowerCase(Locale.ROOT));
    part.find();
    while (part.find()) {
      boolean low = Character.isLowerCase(part.group().codePointAt(0));
      boolean minor = FunctionWords.isLowInTitles(part.group());
      boolean last = word.token().indexOf('-', part.end()) < 0;
      giveUpIf(low && (prefixed || (minor && last)));
      if (!minor) {
        capitalise(text, word.at() + part.start());
      }
    }
  }

  private void sentence(List<HeadingWord> words, int i, StringBuilder text) throws UnsafeException {
    HeadingWord word = words.get(i);
    boolean name =
        reader.isName(words, i)
            || (FunctionWords.isProper(word.text()) && !FunctionWords.isMonthOrWord(word.text()));
    giveUpIf(HARD.matcher(word.token()).find());
    if (word.token().indexOf('-') > 0 && COMPOUND.matcher(word.token()).matches()) {
      sentenceCompound(word, text);
      return;
    }
    if (!word.isCapitalised() || word.odd() || name) {
      return;
    }
    giveUpIf(word.quoted());
    if (word.opens()) {
      // "10 Things to Know": the number is the first word.
      String heading = text.toString();
      giveUpIf(
          i == 0 && COUNT.matcher(heading).matches() && !LIST_NUMBER.matcher(heading).matches());
      return;
    }
    if (FunctionWords.isMinor(word.text())) {
      boolean beforeName = i + 1 < words.size() && reader.isName(words, i + 1);
      giveUpIf(FunctionWords.isNameParticle(word.text()));
      giveUpIf(FunctionWords.isArticle(word.text()) && beforeName);
    } else {
      giveUpIf(!isCommon(word.text()));
    }
    lower(text, word.span().start());
  }

  /** "The Long-Term Plan": each half must be a word that is surely no name. */
  private void sentenceCompound(HeadingWord word, StringBuilder text) throws UnsafeException {
    Matcher part = PART.matcher(word.token());
    for (int i = 0; part.find(); i++) {
      boolean stays = (i == 0 && word.opens()) || cases.isName(part.group());
      if (stays || !Character.isUpperCase(part.group().codePointAt(0))) {
        continue;
      }
      giveUpIf(word.quoted());
      giveUpIf(!isCommon(part.group()) && !FunctionWords.isMinor(part.group()));
      lower(text, word.at() + part.start());
    }
  }

  private boolean isCommon(String word) {
    return cases.isAlwaysLow(word) || FunctionWords.isCommon(word) || FunctionWords.isSmall(word);
  }

  private static void giveUpIf(boolean unsafe) throws UnsafeException {
    if (unsafe) {
      throw new UnsafeException();
    }
  }

  private static void capitalise(StringBuilder text, int at) {
    text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
  }

  private static void lower(StringBuilder text, int at) {
    text.setCharAt(at, Character.toLowerCase(text.charAt(at)));
  }
}
