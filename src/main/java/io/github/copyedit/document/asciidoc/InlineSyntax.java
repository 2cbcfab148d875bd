package io.github.copyedit.document.asciidoc;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The inline constructs, in the order in which they are tried where several start with the same
 * character. The patterns of an opening are bounded, so each try takes little time.
 */
enum InlineSyntax {
  ESCAPED("\\", "\\\\(?:[*_`#^~+{<\\[(&'\"]{1,2}|--|\\.{3}|[-=]>|<[-=]|[a-z]{2,9}:)"),
  PASS_TRIPLE("+", "\\+{3}", "\\+{3}"),
  PASS_DOLLAR("$", "\\${2}", "\\${2}"),
  PASS("p", Parts.NO_WORD + "pass:[a-z,]{0,20}\\[", Parts.BRACKET),
  LITERAL_WITHIN("+", "\\+{2}", "\\+{2}"),
  LITERAL("+", Parts.BEFORE + "\\+(?=\\S)", "(?<=\\S)\\+" + Parts.AFTER),
  HARD_BREAK(" ", " \\+(?:\\n|$)"),
  QUOTED_DOUBLE("\"", "\"`(?=\\S)", "(?<=\\S)`\""),
  QUOTED_SINGLE("'", "'`(?=\\S)", "(?<=\\S)`'"),
  APOSTROPHE("`", "`'"),
  CODE_WITHIN("`[", Parts.ROLE + "`{2}", "`{2}"),
  CODE("`[", Parts.ROLE_BEFORE + "`(?=\\S)", "(?<=\\S)`(?![\\p{L}\\p{N}_\"'`])"),
  BOLD_WITHIN("*[", Parts.ROLE + "\\*{2}", "\\*{2}"),
  BOLD("*[", Parts.ROLE_BEFORE + "\\*(?=\\S)", "(?<=\\S)\\*" + Parts.AFTER),
  ITALIC_WITHIN("_[", Parts.ROLE + "_{2}", "_{2}"),
  ITALIC("_[", Parts.ROLE_BEFORE + "_(?=\\S)", "(?<=\\S)_" + Parts.AFTER),
  MARK_WITHIN("#[", Parts.ROLE + "#{2}", "#{2}"),
  MARK("#[", Parts.ROLE_BEFORE + "#(?=\\S)", "(?<=\\S)#" + Parts.AFTER),
  SUPER("^[", Parts.ROLE + "\\^(?=[^\\s^]{1,200}\\^)", "\\^"),
  SUB("~[", Parts.ROLE + "~(?=[^\\s~]{1,200}~)", "~"),
  BIBLIOGRAPHY("[", "\\[{3}[^\\[\\]]{1,200}\\]{3}"),
  ANCHOR("[a", "\\[\\[[\\p{L}_:][^\\[\\]]{0,200}\\]\\]|anchor:[^\\s\\[]{1,200}\\[[^\\]]{0,200}\\]"),
  REFERENCE_IN_WORDS("<", "<<([^<>,\\n]{1,300}),", ">>"),
  REFERENCE("<", "<<([^<>,\\n]{1,300})>>"),
  REFERENCE_MACRO("x", Parts.NO_WORD + "xref:([^\\s\\[\\]]{1,300})\\[", Parts.BRACKET),
  HIDDEN_TERM("(", "\\({3}[^()]{1,500}\\){3}"),
  HIDDEN_TERM_MACRO("i", Parts.NO_WORD + "indexterm:\\[", Parts.BRACKET),
  TERM("(", "\\({2}(?!\\()", "\\){2}(?!\\))"),
  TERM_MACRO("i", Parts.NO_WORD + "indexterm2:\\[", Parts.BRACKET),
  FOOTNOTE("f", "footnote:[\\w\\-]{0,100}\\[", Parts.BRACKET),
  IMAGE("i", Parts.NO_WORD + "(?:image|icon):(?!:)([^\\s\\[\\]]{1,500})\\[", Parts.BRACKET),
  KEYS("kbm", Parts.NO_WORD + "(?:kbd:|btn:|menu:[^\\[\\n]{1,100})\\[", Parts.BRACKET),
  MATH("sla", Parts.NO_WORD + "(?:stem|latexmath|asciimath):[a-z,]{0,20}\\[", Parts.BRACKET),
  LINK("lm", Parts.NO_WORD + "(?:link:|mailto:)([^\\s\\[\\]]{1,1000})\\[", Parts.BRACKET),
  URL_IN_WORDS("hfi", Parts.NO_WORD + "(" + Parts.ADDRESS + ")\\[", Parts.BRACKET),
  URL_IN_BRACKETS("<", "<(" + Parts.ADDRESS + ")>"),
  URL("hfi", Parts.NO_WORD + "(" + Parts.ADDRESS + "(?<![.,;:!?)]))"),
  ATTRIBUTE_IN_WORDS(
      "{",
      "(\\{(?!(?:empty|blank|nbsp|zwsp|wj|sp)\\})[\\p{L}\\p{N}_][\\w\\-]{0,100}\\}[^\\s\\[\\]{}]{0,500})\\[",
      Parts.BRACKET),
  ATTRIBUTE(
      "{", "\\{([\\p{L}\\p{N}_][\\p{L}\\p{N}_\\-]{0,100}|(?:counter2?|set):[^}\\n]{1,100})\\}"),
  ENTITY("&", "&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\\w{0,31});"),
  DASH("-", "(?:(?<=[\\p{L}\\p{N}_])--(?=[\\p{L}\\p{N}_])|(?<=[ \\n]|^)--(?=[ \\n]|$))"),
  REPLACEMENT("(.-=<", "\\((?:C|R|TM)\\)|\\.{3}|->|=>|<-|<="),
  INCLUDE(RawText.INCLUDED, RawText.INCLUDED);

  /** Pieces of patterns. */
  private static final class Parts {

    /** Says that the construct ends with a bracket, which nested ones don't end. */
    static final String BRACKET = "]";

    static final String NO_WORD = "(?<![\\p{L}\\p{N}_])";
    static final String BEFORE = "(?<![\\p{L}\\p{N}_;:}])";
    static final String AFTER = "(?![\\p{L}\\p{N}_])";
    static final String ROLE = "(?:\\[[^\\[\\]\\n]{1,100}\\])?+";
    static final String ROLE_BEFORE = BEFORE + ROLE;
    static final String ADDRESS = "(?:https?|ftp|irc)://[^\\s\\[\\]<>\\uE000]{1,2000}";

    private Parts() {}
  }

  private static final Map<Integer, List<InlineSyntax>> BY_START =
      Arrays.stream(values())
          .flatMap(syntax -> syntax.starts.chars().boxed())
          .distinct()
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  start ->
                      Arrays.stream(values())
                          .filter(syntax -> syntax.starts.indexOf(start) >= 0)
                          .toList()));

  private final String starts;
  private final Pattern opening;
  private final String closing;
  private final Pattern closingPattern;

  InlineSyntax(String starts, String opening) {
    this(starts, opening, "");
  }

  /**
   * @param starts characters that it may start with
   * @param opening all of it where there is no closing; its first group is a target
   */
  InlineSyntax(String starts, String opening, String closing) {
    this.starts = starts;
    this.opening = Pattern.compile(opening);
    this.closing = closing;
    this.closingPattern = Pattern.compile(closing.equals(Parts.BRACKET) ? "" : closing);
  }

  static List<InlineSyntax> startingWith(char c) {
    return BY_START.getOrDefault((int) c, List.of());
  }

  Pattern opening() {
    return opening;
  }

  boolean hasClosing() {
    return !closing.isEmpty();
  }

  boolean endsWithBracket() {
    return closing.equals(Parts.BRACKET);
  }

  Pattern closing() {
    return closingPattern;
  }
}
