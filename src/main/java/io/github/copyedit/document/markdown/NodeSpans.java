package io.github.copyedit.document.markdown;

import io.github.copyedit.text.Span;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The library's spans, of which a node has one a line, as one. */
final class NodeSpans {

  private NodeSpans() {}

  static boolean has(Node node) {
    return !node.getSourceSpans().isEmpty();
  }

  /** From the node's first character to its last. */
  static Span of(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan last = spans.get(spans.size() - 1);
    return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
  }
}
