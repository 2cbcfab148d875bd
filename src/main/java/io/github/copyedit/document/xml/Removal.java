package io.github.copyedit.document.xml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes many elements out of a tree at once; one by one takes a time of the square of them. */
final class Removal {

  private Removal() {}

  static void of(Collection<Element> elements) {
    Set<Node> out = Collections.newSetFromMap(new IdentityHashMap<>());
    out.addAll(elements);
    Set<Element> parents =
        elements.stream()
            .map(Element::parent)
            .filter(Objects::nonNull)
            .collect(
                Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
    for (Element parent : parents) {
      List<Node> kept = new ArrayList<>(parent.childNodes());
      kept.removeIf(out::contains);
      parent.empty();
      parent.appendChildren(kept);
    }
  }
}
