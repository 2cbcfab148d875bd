package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.rule.Deadline;
import java.util.OptionalInt;

/**
 * How often one article uses the words of a subject. It is read once, when somebody first asks: few
 * articles give a reason to.
 */
public final class Mentions {

  private final Subject subject;
  private final Document document;
  private final Deadline deadline;
  private OptionalInt known = OptionalInt.empty();

  /**
   * @param deadline the article's
   */
  public Mentions(Subject subject, Document document, Deadline deadline) {
    this.subject = subject;
    this.document = document;
    this.deadline = deadline;
  }

  /** In all blocks. */
  public int count() {
    int count = known.orElseGet(this::read);
    known = OptionalInt.of(count);
    return count;
  }

  /** In all blocks but one. */
  public int countBeside(Block block) {
    return count() - subject.mentions(block.prose().text());
  }

  private int read() {
    int count = 0;
    for (Block block : document.blocks()) {
      deadline.check();
      count += subject.mentions(block.prose().text());
    }
    return count;
  }
}
