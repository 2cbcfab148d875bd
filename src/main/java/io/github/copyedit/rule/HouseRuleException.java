package io.github.copyedit.rule;

/**
 * A rule of the house's own that LanguageTool can't take, or that doesn't do what its examples say.
 * The message says what is wrong in one or two sentences.
 */
public final class HouseRuleException extends RuntimeException {

  private final String file;
  private final int line;
  private final String remedy;

  /**
   * @param file of {@link HouseRules}
   * @param line from 1; 0 where it is not known
   * @param remedy what to do
   */
  public HouseRuleException(String file, int line, String problem, String remedy) {
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
