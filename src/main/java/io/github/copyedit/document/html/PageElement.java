package io.github.copyedit.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** An element of a page, with what is asked of it again and again close at hand. */
final class PageElement extends PageNode {

  private static final Pattern DISPLAYED_AS_BLOCK =
      Pattern.compile("(?i)(?:^|;)\\s*display\\s*:\\s*(?:block|flex|grid|list-item|table)\\b");

  private final Element node;
  private final PageElement parent;
  private final ElementName name;
  private final ClassNames.Known classes;
  private final int attributes;
  private PageNode first;
  private PageNode last;
  private Optional<String> reason;

  /**
   * @param parent null for the outermost one
   * @param names of the page
   */
  PageElement(Element node, PageElement parent, PageNames names) {
    this.node = node;
    this.parent = parent;
    this.name = names.element(node.normalName());
    this.attributes = AttributeName.bits(node);
    this.classes = names.classes().known(attribute(AttributeName.CLASS));
  }

  void append(PageNode child) {
    if (last == null) {
      first = child;
    } else {
      last.next(child);
    }
    last = child;
  }

  Element node() {
    return node;
  }

  /** Null for the outermost one. */
  PageElement parent() {
    return parent;
  }

  /** Null for want of children. */
  PageNode first() {
    return first;
  }

  /** In lower case. */
  String name() {
    return name.text();
  }

  boolean is(String other) {
    return name.text().equals(other);
  }

  ElementName meaning() {
    return name;
  }

  ClassNames.Known classes() {
    return classes;
  }

  /** Whether it has any of the attributes that have a name here. */
  boolean isMarked() {
    return attributes != 0;
  }

  boolean has(AttributeName attribute) {
    return (attributes & attribute.bit()) != 0;
  }

  /** The attribute's value, empty without one. */
  String attribute(AttributeName attribute) {
    return has(attribute) ? node.attributes().get(attribute.key()) : "";
  }

  /** Whether text before and after it belongs to different blocks. */
  boolean isBlock() {
    return name.isBlock()
        || (has(AttributeName.STYLE)
            && DISPLAYED_AS_BLOCK.matcher(attribute(AttributeName.STYLE)).find());
  }

  /** Whether it stands in the other one, or is that itself. */
  boolean isWithin(PageElement other) {
    PageElement at = this;
    while (at != null && at != other) {
      at = at.parent;
    }
    return at == other;
  }

  /** Whether there is any text right in it, between its elements. */
  boolean hasOwnText() {
    for (PageNode child = first; child != null; child = child.next()) {
      if (child instanceof PageText text && !text.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is any text in it. */
  boolean hasText() {
    for (PageNode child = first; child != null; child = child.next()) {
      if (child instanceof PageText text ? !text.isBlank() : ((PageElement) child).hasText()) {
        return true;
      }
    }
    return false;
  }

  /** Its text on one line, without blanks at the edges. */
  String shownText() {
    List<PageText> texts = new ArrayList<>();
    collect(texts);
    if (texts.isEmpty()) {
      return "";
    }
    String first = texts.get(0).text().strip();
    return texts.size() == 1 && Characters.isPlain(first) ? first : node.text().strip();
  }

  /** Adds those that are not blank. */
  private void collect(List<PageText> texts) {
    for (PageNode child = first; child != null; child = child.next()) {
      if (child instanceof PageElement inner) {
        inner.collect(texts);
      } else if (child instanceof PageText text && !text.isBlank()) {
        texts.add(text);
      }
    }
  }

  /** The elements of that name in it, in their order. */
  List<PageElement> inner(String sought) {
    List<PageElement> found = new ArrayList<>();
    collect(sought, found);
    return found;
  }

  private void collect(String sought, List<PageElement> found) {
    for (PageNode child = first; child != null; child = child.next()) {
      if (child instanceof PageElement element) {
        if (element.is(sought)) {
          found.add(element);
        }
        element.collect(sought, found);
      }
    }
  }

  /** The answer of the first time it is asked why its attributes tell to leave it out. */
  Optional<String> reason(Function<PageElement, Optional<String>> asked) {
    if (reason == null) {
      reason = asked.apply(this);
    }
    return reason;
  }
}
