package io.github.copyedit.document.html;

import io.github.copyedit.document.Prose;
import io.github.copyedit.text.OffsetMap;
import java.util.Optional;
import java.util.Set;

/** The words of an element outside of the flow, on one line. */
final class Words {

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "svg");

  private static final Prose NOTHING = new Prose("", OffsetMap.identity(0, 0));

  private final Page page;
  private final Fragment fragment;
  private final boolean firstLine;
  private boolean any;

  private Words(Page page, boolean firstLine) {
    this.page = page;
    this.fragment = new Fragment(page.text());
    this.firstLine = firstLine;
  }

  /** Its lines joined; empty text for want of words. */
  static Prose of(Page page, PageElement element) {
    return new Words(page, false).read(element);
  }

  /** Those before its first line ends. */
  static Prose firstLine(Page page, PageElement element) {
    return new Words(page, true).read(element);
  }

  private Prose read(PageElement element) {
    collect(element);
    return fragment.take().stream().findFirst().map(Fragment.Passage::prose).orElse(NOTHING);
  }

  /**
   * @return whether to go on
   */
  private boolean collect(PageElement element) {
    for (PageNode child = element.first(); child != null; child = child.next()) {
      if (child instanceof PageText text) {
        page.text(text, fragment, Optional.empty());
        any |= !text.isBlank();
      } else if (child instanceof PageElement inner && !collectInner(inner)) {
        return false;
      }
    }
    return true;
  }

  private boolean collectInner(PageElement element) {
    if (element.isBlock() || element.is("br")) {
      page.ranges().start(element.node()).ifPresent(fragment::lineBreak);
      return !(firstLine && any) && collect(element);
    }
    return UNSEEN.contains(element.name()) || collect(element);
  }
}
