package io.github.copyedit.document.markdown;

import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The library's spans, of which a node has one a line, as one. */
final class NodeSpans {

  private NodeSpans() {}

  static boolean has(Node node) {
    return !node.getSourceSpans().isEmpty();
  }

  /** As {@link #of} has it; empty for a node without a place. */
  static Optional<Span> find(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? Optional.empty() : Optional.of(of(spans));
  }

  /** From the node's first character to its last. */
  static Span of(Node node) {
    return of(node.getSourceSpans());
  }

  private static Span of(List<SourceSpan> spans) {
    SourceSpan last = spans.get(spans.size() - 1);
    return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
  }
}
