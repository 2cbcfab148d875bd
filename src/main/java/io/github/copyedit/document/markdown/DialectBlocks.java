package io.github.copyedit.document.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Recognises blocks of Markdown's dialects by how their first line begins. */
final class DialectBlocks implements BlockParserFactory {

  /** At four columns, code begins. */
  private static final int CODE_INDENT = 4;

  private static final Pattern FOOTNOTE =
      Pattern.compile(Masked.FOOTNOTE_MASK + "++:[ \\t]*+(?<text>.*+)", Pattern.DOTALL);
  private static final Pattern DEFINITION =
      Pattern.compile(":(?<blanks>[ \\t]{1,3}+)(?<text>\\S.*+)", Pattern.DOTALL);
  private static final Pattern ABBREVIATION =
      Pattern.compile("\\*\\[[^\\]]{1,100}+]:[ \\t]*+(?<text>.*+)", Pattern.DOTALL);
  private static final Pattern ADMONITION =
      Pattern.compile(
          "(?:!!!|\\?\\?\\?\\+?+)[ \\t]++(?:[\\w-]++[ \\t]*+){0,5}+(?<title>\"(?<text>[^\"]*+)\")?+[ \\t]*+");
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          ":{3,}+[ \\t]*+(?:\\{[^}]*+}|[\\w-]++)?+[ \\t]*+"
              + "(?:\\[(?<label>[^\\]]*+)])?+[ \\t]*+(?:\\{[^}]*+})?+[ \\t]*+(?<text>.*+)",
          Pattern.DOTALL);
  private static final Pattern ALERT =
      Pattern.compile(
          "\\[![A-Za-z][\\w-]*+(?:\\|[^\\]]*+)?+][+-]?+[ \\t]*+(?<text>.*+)", Pattern.DOTALL);

  /** With what the first lines of these blocks begin: few lines do, and most need no copy. */
  private static final String FIRSTS = Masked.FOOTNOTE_MASK + ":*!?[$";

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    if (state.getIndent() >= CODE_INDENT || state.isBlank()) {
      return BlockStart.none();
    }
    CharSequence content = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    char first = content.charAt(start);
    if (FIRSTS.indexOf(first) < 0) {
      return BlockStart.none();
    }
    CharSequence line = content.subSequence(start, content.length());
    return switch (first) {
      case Masked.FOOTNOTE_MASK -> footnote(line, start);
      case ':' ->
          line.length() > 2 && line.charAt(1) == ':'
              ? directive(line, start)
              : definition(line, start, state, matched);
      case '*' -> abbreviation(line, start);
      case '!', '?' -> admonition(line, start);
      case '[' -> alert(line, start, matched);
      case '$' -> MathParser.start(line, start);
      default -> BlockStart.none();
    };
  }

  private static BlockStart footnote(CharSequence line, int start) {
    Matcher footnote = FOOTNOTE.matcher(line);
    return footnote.matches()
        ? BlockStart.of(new IndentedParser(new Extras.Footnote(), CODE_INDENT))
            .atIndex(start + footnote.start("text"))
        : BlockStart.none();
  }

  /** A colon begins a definition only where there is something to define. */
  private static BlockStart definition(
      CharSequence line, int start, ParserState state, MatchedBlockParser matched) {
    Matcher definition = DEFINITION.matcher(line);
    Block at = matched.getMatchedBlockParser().getBlock();
    boolean term =
        at instanceof Paragraph
            || at.getLastChild() instanceof Paragraph
            || at.getLastChild() instanceof Extras.Definition;
    if (!term || !definition.matches()) {
      return BlockStart.none();
    }
    int indent = state.getIndent() + 1 + definition.end("blanks") - definition.start("blanks");
    return BlockStart.of(new IndentedParser(new Extras.Definition(), indent))
        .atIndex(start + definition.start("text"));
  }

  private static BlockStart abbreviation(CharSequence line, int start) {
    Matcher abbreviation = ABBREVIATION.matcher(line);
    return abbreviation.matches()
        ? BlockStart.of(new LineParser(new Extras.Abbreviation(), 0))
            .atIndex(start + abbreviation.start("text"))
        : BlockStart.none();
  }

  private static BlockStart admonition(CharSequence line, int start) {
    Matcher admonition = ADMONITION.matcher(line);
    if (!admonition.matches()) {
      return BlockStart.none();
    }
    IndentedParser container = new IndentedParser(new Extras.Admonition(), CODE_INDENT);
    if (admonition.group("title") == null) {
      return BlockStart.of(container).atIndex(start + line.length());
    }
    int behind = line.length() - admonition.end("text");
    return BlockStart.of(container, new LineParser(new Extras.CalloutLine(), behind))
        .atIndex(start + admonition.start("text"));
  }

  private static BlockStart directive(CharSequence line, int start) {
    Matcher directive = DIRECTIVE.matcher(line);
    if (!directive.matches()) {
      return BlockStart.none();
    }
    String title = directive.group("label") == null ? "text" : "label";
    int behind = line.length() - (title.equals("label") ? directive.end(title) : titleEnd(line));
    return BlockStart.of(new LineParser(new Extras.CalloutLine(), behind))
        .atIndex(start + directive.start(title));
  }

  /** Colons may close the line as they began it. */
  private static int titleEnd(CharSequence line) {
    int end = line.length();
    while (end > 0
        && (line.charAt(end - 1) == ':' || Character.isWhitespace(line.charAt(end - 1)))) {
      end--;
    }
    return end;
  }

  private static BlockStart alert(CharSequence line, int start, MatchedBlockParser matched) {
    Block quote = matched.getMatchedBlockParser().getBlock();
    Matcher alert = ALERT.matcher(line);
    return quote instanceof BlockQuote && quote.getFirstChild() == null && alert.matches()
        ? BlockStart.of(new LineParser(new Extras.CalloutLine(), 0))
            .atIndex(start + alert.start("text"))
        : BlockStart.none();
  }
}
