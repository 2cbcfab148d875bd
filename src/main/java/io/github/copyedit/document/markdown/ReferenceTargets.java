package io.github.copyedit.document.markdown;

import io.github.copyedit.text.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** The targets of reference links in which a mark stands, as their author wrote them. */
final class ReferenceTargets {

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]++");
  private static final String COLLAPSED = "[]";

  private final Masked masked;

  /** By label; filled when the first is asked for, which most articles have no need of. */
  private Optional<Map<String, String>> targets = Optional.empty();

  ReferenceTargets(Masked masked) {
    this.masked = masked;
  }

  /**
   * @param link a link or an image of the tree
   * @param written from its first character to its last
   * @return empty when its definition isn't found
   */
  Optional<String> of(Node link, String written) {
    if (targets.isEmpty()) {
      Map<String, String> found = new HashMap<>();
      collect(root(link), found);
      targets = Optional.of(found);
    }
    boolean collapsed = written.endsWith(COLLAPSED);
    int end = written.length() - (collapsed ? COLLAPSED.length() : 0) - 1;
    int start = written.lastIndexOf('[', end) + 1;
    return start < end
        ? Optional.ofNullable(targets.get().get(normalized(written.substring(start, end))))
        : Optional.empty();
  }

  private static Node root(Node node) {
    Node root = node;
    while (root.getParent() != null) {
      root = root.getParent();
    }
    return root;
  }

  private void collect(Node parent, Map<String, String> found) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof LinkReferenceDefinition definition) {
        // Of two with the same label, the first counts.
        found.putIfAbsent(normalized(definition.getLabel()), target(definition));
      } else if (node instanceof Block) {
        collect(node, found);
      }
    }
  }

  private String target(LinkReferenceDefinition definition) {
    Span all = NodeSpans.of(definition);
    int behindLabel = masked.text().indexOf("]:", all.start());
    return masked.restored(definition.getDestination(), new Span(behindLabel, all.end()));
  }

  /** As CommonMark compares labels. */
  private static String normalized(String label) {
    String folded = label.strip().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    return BLANKS.matcher(folded).replaceAll(" ");
  }
}
