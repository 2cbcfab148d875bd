package io.github.copyedit.document.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Names of emoji between colons, {@code :smile:}: a reader sees a picture. */
final class EmojiCodes implements InlineContentParserFactory {

  private static final int LONGEST = 50;
  private static final Set<Character> TRIGGERS = Set.of(':');

  static boolean mayBeIn(String text) {
    int colon = text.indexOf(':');
    while (colon >= 0) {
      int end = colon + 1;
      while (end < text.length() && isNamePart(text.charAt(end))) {
        end++;
      }
      if (end > colon + 2 && text.startsWith(":", end)) {
        return true;
      }
      colon = text.indexOf(':', end);
    }
    return false;
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return TRIGGERS;
  }

  @Override
  public InlineContentParser create() {
    return EmojiCodes::parse;
  }

  private static ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (Character.isLetterOrDigit(scanner.peekPreviousCodePoint())) {
      return ParsedInline.none();
    }
    scanner.next();
    int length = 0;
    boolean letters = false;
    while (isNamePart(scanner.peek()) && length < LONGEST) {
      letters |= scanner.peek() >= 'a';
      length++;
      scanner.next();
    }
    boolean named = letters && length > 1 && scanner.next(':');
    return named && !Character.isLetterOrDigit(scanner.peekCodePoint())
        ? ParsedInline.of(new Extras.EmojiCode(), scanner.position())
        : ParsedInline.none();
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
  }
}
