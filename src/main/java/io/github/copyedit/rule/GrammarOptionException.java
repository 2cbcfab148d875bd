package io.github.copyedit.rule;

/**
 * What LanguageTool can't take of {@link GrammarOptions}: a rule of the house's own that is wrong
 * or doesn't do what its examples say, or data that it can't read. The message says what is wrong
 * in one or two sentences.
 */
public final class GrammarOptionException extends RuntimeException {

  private final String file;
  private final int line;
  private final String remedy;

  /**
   * @param file that it is about
   * @param line from 1; 0 where it is not known
   * @param remedy what to do
   */
  public GrammarOptionException(String file, int line, String problem, String remedy) {
    super(problem);
    this.file = file;
    this.line = line;
    this.remedy = remedy;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  public String remedy() {
    return remedy;
  }
}
