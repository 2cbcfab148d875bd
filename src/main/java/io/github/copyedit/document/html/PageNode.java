package io.github.copyedit.document.html;

/** An element of a page, or a text. Comments and what scripts hold are none. */
abstract sealed class PageNode permits PageElement, PageText {

  private PageNode next;

  /** The sibling behind it; null for the last one. */
  PageNode next() {
    return next;
  }

  void next(PageNode sibling) {
    next = sibling;
  }
}
