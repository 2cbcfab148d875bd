package io.github.copyedit.rule.grammar;

import java.util.regex.Pattern;

/** What LanguageTool says, as reports show it. */
final class Messages {

  private static final Pattern SUGGESTION =
      Pattern.compile("[\"“”'‘’]?<suggestion>(.*?)</suggestion>[\"“”'‘’]?");

  private Messages() {}

  /**
   * In plain text; that of the spell checker names the word.
   *
   * @param given by LanguageTool, may be empty
   * @param description of the rule
   * @param unknownWord whether it is about a word that the dictionary lacks
   * @param words that it is about
   */
  static String of(String given, String description, boolean unknownWord, String words) {
    String said = given.isBlank() ? description : given.strip();
    String plain = SUGGESTION.matcher(said).replaceAll("“$1”");
    if (!unknownWord) {
      return plain;
    }
    String start = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    return start + ": “" + words + "”.";
  }

  /** A rule's description as a summary; its id for want of one. */
  static String summary(String description, String id) {
    String text = description.strip();
    String sentence =
        text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    return sentence.isBlank() ? id : sentence;
  }
}
