package io.github.copyedit.document.html;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.Link;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Walks the article's elements and makes blocks of the text in them. */
final class BlockBuilder {

  private final Page page;
  private final Exclusions exclusions;
  private final LinkCollector links;
  private final ImageCollector images;
  private final BlockTypes types;
  private final HiddenWords hidden;
  private final BlockList blocks;
  private final Fragment fragment;

  /** Where tags begin that have been taken in. */
  private final BitSet tagsSeen = new BitSet();

  private final BitSet apartSeen = new BitSet();

  /**
   * @param language of the document
   */
  BlockBuilder(Page page, Exclusions exclusions, Optional<Locale> language) {
    this.page = page;
    this.exclusions = exclusions;
    this.links = new LinkCollector(page);
    this.images = new ImageCollector(page);
    this.types = new BlockTypes(exclusions.classes(), exclusions.footnotes());
    this.hidden = new HiddenWords(page);
    this.blocks = new BlockList(page, language);
    this.fragment = blocks.fragment();
  }

  /** Reads the element with all in it; to be called once. */
  BlockBuilder read(PageElement root) {
    Optional<String> language = Languages.inherited(root);
    blocks.open(root, BlockType.PARAGRAPH, language);
    content(root, language);
    blocks.flush();
    return this;
  }

  /** Reads an element outside of the root as well, such as a headline above the article. */
  void readApart(PageElement element) {
    element(element, Languages.inherited(element));
    blocks.flush();
  }

  /** In the order of the source. */
  List<Block> blocks() {
    return blocks.inOrder();
  }

  List<Link> links() {
    return links.links();
  }

  List<Image> images() {
    return images.images();
  }

  List<Span> constructs() {
    return blocks.constructs();
  }

  /**
   * @param language what the elements around say, the innermost first
   */
  private void content(PageElement parent, Optional<String> language) {
    for (PageNode child = parent.first(); child != null; child = child.next()) {
      if (child instanceof PageText text) {
        page.text(text, fragment, language);
      } else if (child instanceof PageElement element) {
        element(element, language);
      }
    }
  }

  private void element(PageElement element, Optional<String> around) {
    BlockType type = blocks.type();
    boolean block = types.isBlock(element, type) || exclusions.isAdContainer(element);
    Optional<String> reason = exclusions.reason(element);
    if (block) {
      blocks.flush();
    }
    if (reason.isPresent()) {
      leaveOut(element, reason.get(), around);
    } else if (block) {
      Optional<String> language = Languages.said(element).or(() -> around);
      blocks.open(element, types.of(element, type), language);
      apart(element, language);
      content(element, language);
      blocks.close();
    } else {
      inline(element, around);
    }
  }

  private void leaveOut(PageElement element, String reason, Optional<String> around) {
    Optional<Prose> name = hidden.name(element);
    List<PageElement> shown =
        element.is("noscript") ? ImageCollector.withoutScripts(element) : List.of();
    shown.forEach(image -> image(image, around));
    name.flatMap(words -> page.ranges().whole(element.node()))
        .ifPresent(
            place ->
                blocks.add(new Block.AltText(name.get(), place, ownLanguage(element, around))));
    if (name.isEmpty() && shown.isEmpty()) {
      page.omit(element.node(), reason);
    }
  }

  private void inline(PageElement element, Optional<String> around) {
    if (ImageCollector.isImage(element)) {
      image(element, around);
      return;
    }
    if (element.meaning().isInlineCode()) {
      code(element);
      return;
    }
    Optional<Span> tag = page.ranges().start(element.node());
    if (element.is("br")) {
      tag.ifPresent(fragment::lineBreak);
    } else {
      if (element.is("a")) {
        links.add(element);
      }
      tag.ifPresent(this::tag);
    }
    Optional<String> language = Languages.said(element).or(() -> around);
    apart(element, language);
    content(element, language);
    page.ranges().end(element.node()).ifPresent(this::tag);
  }

  /** The words of the element that stand beside the flow. */
  private void apart(PageElement element, Optional<String> language) {
    if (!HiddenWords.mayHaveSome(element)) {
      return;
    }
    Optional<Locale> own = blocks.ownLanguage(language);
    page.ranges()
        .start(element.node())
        .filter(tag -> isNew(tag, apartSeen))
        .ifPresent(
            tag -> {
              hidden
                  .label(element)
                  .ifPresent(name -> blocks.add(new Block.AltText(name, tag, own)));
              hidden
                  .title(element)
                  .ifPresent(title -> blocks.add(new Block.TitleText(title, tag, own)));
            });
  }

  /** Misnested markup is repeated with the places of its first tags: those count once. */
  private void tag(Span place) {
    if (isNew(place, tagsSeen)) {
      fragment.tag(place);
    }
  }

  private static boolean isNew(Span place, BitSet seen) {
    boolean known = seen.get(place.start());
    seen.set(place.start());
    return !known;
  }

  private void code(PageElement element) {
    if (holdsBlocks(element)) {
      page.omit(element.node(), "code");
    } else if (element.node().childNodeSize() > 0) {
      page.ranges()
          .whole(element.node())
          .filter(place -> isNew(place, tagsSeen))
          .ifPresent(fragment::placeholder);
    }
  }

  private static boolean holdsBlocks(PageElement element) {
    for (PageNode child = element.first(); child != null; child = child.next()) {
      if (child instanceof PageElement inner && inner.isBlock()) {
        return true;
      }
    }
    return false;
  }

  private void image(PageElement element, Optional<String> around) {
    Optional<Locale> own = ownLanguage(element, around);
    images
        .add(element.node())
        .ifPresent(
            place -> {
              images
                  .altText(element.node())
                  .ifPresent(prose -> blocks.add(new Block.AltText(prose, place, own)));
              hidden
                  .title(element)
                  .ifPresent(prose -> blocks.add(new Block.TitleText(prose, place, own)));
            });
  }

  private Optional<Locale> ownLanguage(PageElement element, Optional<String> around) {
    return blocks.ownLanguage(Languages.said(element).or(() -> around));
  }
}
