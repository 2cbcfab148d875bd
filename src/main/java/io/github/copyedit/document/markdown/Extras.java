package io.github.copyedit.document.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/** Nodes of Markdown's dialects. */
final class Extras {

  private Extras() {}

  /** {@code [^1]: text}, with all that is indented below it. */
  static final class Footnote extends CustomBlock {}

  /** {@code : text} below its term. */
  static final class Definition extends CustomBlock {}

  /** {@code !!! note}, with all that is indented below it. */
  static final class Admonition extends CustomBlock {}

  /** A line that begins or ends a call-out, and its title. */
  static final class CalloutLine extends CustomBlock {}

  /** {@code *[HTML]: text} */
  static final class Abbreviation extends CustomBlock {}

  /** Between two {@code $$}; or, if the second is missing, text that begins so. */
  static final class MathBlock extends CustomBlock {
    private boolean closed;

    boolean isClosed() {
      return closed;
    }

    void close() {
      closed = true;
    }
  }

  /** What is no prose within a line, for which a word stands in. */
  static final class MathSpan extends CustomNode {}

  /** {@code :smile:} */
  static final class EmojiCode extends CustomNode {}
}
