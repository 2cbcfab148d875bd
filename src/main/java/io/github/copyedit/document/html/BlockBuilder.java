package io.github.copyedit.document.html;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.Link;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks the article's elements and makes blocks of the text in them. */
final class BlockBuilder implements NodeFilter {

  /**
   * Elements that a reader takes in as one thing: a suppression before one covers all its blocks.
   */
  private static final Set<String> CONSTRUCTS =
      Set.of("table", "ul", "ol", "dl", "blockquote", "figure");

  /** An open block element and the blocks that its own text gave. */
  private static final class Frame {
    private final Element element;
    private final BlockType type;
    private final List<Integer> own = new ArrayList<>();
    private boolean holdsOthers;

    Frame(Element element, BlockType type) {
      this.element = element;
      this.type = type;
    }
  }

  private final Page page;
  private final Exclusions exclusions;
  private final Optional<Locale> language;
  private final Fragment fragment;
  private final LinkCollector links;
  private final ImageCollector images;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Set<Integer> tagsSeen = new HashSet<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> constructs = new ArrayList<>();

  /**
   * @param language of the document
   */
  BlockBuilder(Page page, Exclusions exclusions, Optional<Locale> language) {
    this.page = page;
    this.exclusions = exclusions;
    this.language = language;
    this.fragment = new Fragment(page.text());
    this.links = new LinkCollector(page);
    this.images = new ImageCollector(page);
  }

  /** Reads the element with all in it; to be called once. */
  BlockBuilder read(Element root) {
    frames.push(new Frame(root, BlockType.PARAGRAPH));
    for (Node child : root.childNodes()) {
      child.filter(this);
    }
    flush();
    return this;
  }

  /** Reads an element outside of the root as well, such as a headline above the article. */
  void readApart(Element element) {
    element.filter(this);
    flush();
  }

  /** In the order of the source. */
  List<Block> blocks() {
    return blocks.stream().sorted(Comparator.comparing(block -> block.source().start())).toList();
  }

  List<Link> links() {
    return links.links();
  }

  List<Image> images() {
    return images.images();
  }

  List<Span> constructs() {
    return List.copyOf(constructs);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      page.text(text)
          .ifPresent(words -> fragment.text(words, Languages.inherited(text.parentElement())));
    }
    return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (frames.peek().element == element) {
      close();
    } else {
      page.ranges().end(element).ifPresent(this::tag);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    boolean block = Elements.isBlock(element) || AdContainers.is(element);
    Optional<String> reason = exclusions.reason(element);
    if (reason.isPresent()) {
      if (block) {
        flush();
      }
      page.omit(element, reason.get());
      return FilterResult.SKIP_ENTIRELY;
    }
    if (block) {
      flush();
      frames.push(new Frame(element, BlockType.of(element).orElse(frames.peek().type)));
      return FilterResult.CONTINUE;
    }
    return openInline(element);
  }

  private FilterResult openInline(Element element) {
    String name = element.normalName();
    Optional<Span> tag = page.ranges().start(element);
    if (name.equals("br")) {
      tag.ifPresent(fragment::lineBreak);
      return FilterResult.CONTINUE;
    }
    if (ImageCollector.isImage(element)) {
      image(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Elements.isInlineCode(element)) {
      code(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("a")) {
      links.add(element);
    }
    tag.ifPresent(this::tag);
    return FilterResult.CONTINUE;
  }

  /** Misnested markup is repeated with the places of its first tags: those count once. */
  private void tag(Span place) {
    if (tagsSeen.add(place.start())) {
      fragment.tag(place);
    }
  }

  private void code(Element element) {
    boolean holdsBlocks = element.children().stream().anyMatch(Elements::isBlock);
    Optional<Span> place = page.ranges().whole(element);
    if (holdsBlocks) {
      page.omit(element, "code");
    } else if (element.childNodeSize() > 0
        && place.isPresent()
        && tagsSeen.add(place.get().start())) {
      fragment.placeholder(place.get());
    }
  }

  private void image(Element element) {
    Optional<Locale> own = ownLanguage(Languages.inherited(element));
    images
        .add(element)
        .ifPresent(
            place ->
                images
                    .altText(element)
                    .ifPresent(prose -> blocks.add(new Block.AltText(prose, place, own))));
  }

  private void close() {
    flush();
    Frame frame = frames.pop();
    if (frame.own.size() == 1 && !frame.holdsOthers) {
      widen(frame.own.get(0), frame);
    }
    if (frame.holdsOthers || !frame.own.isEmpty()) {
      frames.peek().holdsOthers = true;
    }
    if (CONSTRUCTS.contains(frame.element.normalName())) {
      page.ranges().whole(frame.element).ifPresent(constructs::add);
    }
  }

  /** An element with one block in it and nothing else is that block, from tag to tag. */
  private void widen(int index, Frame frame) {
    Block block = blocks.get(index);
    Optional<Span> start =
        page.ranges().start(frame.element).filter(tag -> tag.end() <= block.source().start());
    Optional<Span> whole = start.flatMap(tag -> page.ranges().whole(frame.element));
    whole.ifPresent(
        span ->
            blocks.set(
                index,
                frame.type.make(block.prose(), span.cover(block.source()), block.language())));
  }

  private void flush() {
    Frame frame = frames.peek();
    for (Fragment.Passage passage : fragment.take()) {
      if (passage.code()) {
        page.omit(new Omission("code", "code", passage.source()));
        continue;
      }
      Prose prose = passage.prose();
      Optional<String> said = passage.language().or(() -> Languages.inherited(frame.element));
      frame.own.add(blocks.size());
      blocks.add(frame.type.make(prose, passage.source(), ownLanguage(said)));
    }
  }

  private Optional<Locale> ownLanguage(Optional<String> said) {
    return Languages.own(said.flatMap(Languages::parse), language);
  }
}
