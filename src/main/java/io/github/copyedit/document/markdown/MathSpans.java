package io.github.copyedit.document.markdown;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Formulas within a line: {@code $…$}, {@code $$…$$}, {@code \(…\)}, {@code \[…\]}. Prices and
 * escaped brackets look much the same, and are far more frequent in an article.
 */
final class MathSpans implements InlineContentParserFactory {

  /** Characters; longer formulas stand by themselves. */
  private static final int LONGEST = 1000;

  private static final Set<Character> TRIGGERS = Set.of('$', '\\');
  private static final Pattern SIGNS = Pattern.compile("[\\\\^_=+<>{}]");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
  private static final Pattern TEX = Pattern.compile("\\\\[A-Za-z]{2}|[\\^_=]");

  static boolean mayBeIn(String text) {
    return text.indexOf('$') >= 0
        || (text.indexOf('\\') >= 0 && (text.contains("\\(") || text.contains("\\[")));
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return TRIGGERS;
  }

  @Override
  public InlineContentParser create() {
    return state -> state.scanner().peek() == '$' ? dollars(state) : brackets(state);
  }

  private static ParsedInline dollars(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (isWordOrDollar(scanner.peekPreviousCodePoint())) {
      return ParsedInline.none();
    }
    scanner.next();
    boolean display = scanner.next('$');
    String content = untilDollar(scanner);
    Position end = scanner.next('$') ? scanner.position() : null;
    if (end == null || content.isBlank()) {
      return ParsedInline.none();
    }
    if (display) {
      return scanner.next('$') ? math(scanner.position()) : ParsedInline.none();
    }
    boolean tight =
        !Character.isWhitespace(content.charAt(0))
            && !Character.isWhitespace(content.charAt(content.length() - 1));
    return tight && !isWordOrDollar(scanner.peekCodePoint()) && isFormula(content)
        ? math(end)
        : ParsedInline.none();
  }

  /** "$5 and A$" is about money, "$a + b$" is not. */
  private static boolean isFormula(String content) {
    boolean letters = content.chars().anyMatch(Character::isLetter);
    return SIGNS.matcher(content).find()
        || content.chars().noneMatch(Character::isWhitespace)
        || (letters && !WORD.matcher(content).find());
  }

  /** The first one decides, so that many of them are not searched again and again. */
  private static String untilDollar(Scanner scanner) {
    StringBuilder content = new StringBuilder();
    while (scanner.hasNext() && scanner.peek() != '$' && content.length() < LONGEST) {
      char c = scanner.peek();
      scanner.next();
      content.append(c);
      if (c == '\\' && scanner.hasNext()) {
        content.append(scanner.peek());
        scanner.next();
      }
    }
    return content.toString();
  }

  private static ParsedInline brackets(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    // Generators that resolve escapes first want the backslash twice.
    String sign = scanner.next('\\') ? "\\\\" : "\\";
    char open = scanner.peek();
    if (open != '(' && open != '[') {
      return ParsedInline.none();
    }
    scanner.next();
    String close = sign + (open == '(' ? ')' : ']');
    StringBuilder content = new StringBuilder();
    while (scanner.hasNext() && content.length() < LONGEST) {
      if (scanner.next(close)) {
        return TEX.matcher(content).find() ? math(scanner.position()) : ParsedInline.none();
      }
      content.append(scanner.peek());
      scanner.next();
    }
    return ParsedInline.none();
  }

  private static ParsedInline math(Position end) {
    return ParsedInline.of(new Extras.MathSpan(), end);
  }

  private static boolean isWordOrDollar(int c) {
    return Character.isLetterOrDigit(c) || c == '$';
  }
}
