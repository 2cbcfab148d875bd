package io.github.copyedit.document.xml;

import io.github.copyedit.document.ElementPath;
import io.github.copyedit.document.ElementPath.Condition;
import io.github.copyedit.document.ElementPath.Step;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Looks whether an element is what a path names. Takes a time of the element's depth. */
final class PathMatcher {

  private PathMatcher() {}

  static boolean matches(Element element, ElementPath path) {
    List<Step> steps = path.steps();
    if (steps.isEmpty()) {
      return false;
    }
    int first = chainStart(steps, steps.size() - 1);
    Optional<Element> top = chain(element, steps, first, steps.size() - 1);
    // The nearest match of each chain leaves the most room for those outside: no need to go back.
    while (top.isPresent() && first > 0) {
      int last = first - 1;
      first = chainStart(steps, last);
      top = around(top.get().parent(), steps, first, last);
    }
    return top.isPresent();
  }

  private static Optional<Element> around(Element from, List<Step> steps, int first, int last) {
    for (Element at = from; at != null; at = at.parent()) {
      Optional<Element> top = chain(at, steps, first, last);
      if (top.isPresent()) {
        return top;
      }
    }
    return Optional.empty();
  }

  /** Steps that are children of one another, from the first of them. */
  private static int chainStart(List<Step> steps, int last) {
    int first = last;
    while (first > 0 && steps.get(first).child()) {
      first--;
    }
    return first;
  }

  /** The outermost element of a chain that ends in this one. */
  private static Optional<Element> chain(Element inner, List<Step> steps, int first, int last) {
    Element at = inner;
    for (int i = last; i >= first; i--) {
      if (at == null || !matches(at, steps.get(i))) {
        return Optional.empty();
      }
      if (i > first) {
        at = at.parent();
      }
    }
    return Optional.of(at);
  }

  private static boolean matches(Element element, Step step) {
    return local(element).equals(step.name())
        && step.condition().map(condition -> holds(element, condition)).orElse(true);
  }

  private static boolean holds(Element element, Condition condition) {
    return element.hasAttr(condition.attribute())
        && condition.value().map(element.attr(condition.attribute())::equals).orElse(true);
  }

  /** The name without its prefix, as written. */
  static String local(Element element) {
    return element.tag().localName();
  }
}
