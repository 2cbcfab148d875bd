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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Optional<String> language;
    private final List<Integer> own = new ArrayList<>();
    private boolean holdsOthers;

    Frame(Element element, BlockType type, Optional<String> language) {
      this.element = element;
      this.type = type;
      this.language = language;
    }
  }

  private final Page page;
  private final Exclusions exclusions;
  private final Optional<Locale> language;
  private final Fragment fragment;
  private final LinkCollector links;
  private final ImageCollector images;
  private final BlockTypes types;
  private final HiddenWords hidden;
  private final Deque<Frame> frames = new ArrayDeque<>();

  /** What the open elements say their languages are, the innermost first. */
  private final Deque<Optional<String>> languages = new ArrayDeque<>();

  private final Set<Integer> tagsSeen = new HashSet<>();
  private final Set<Integer> apartSeen = new HashSet<>();
  private final Map<String, Optional<Locale>> locales = new HashMap<>();
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
    this.types = new BlockTypes(exclusions.classes(), exclusions.footnotes());
    this.hidden = new HiddenWords(page);
  }

  /** Reads the element with all in it; to be called once. */
  BlockBuilder read(Element root) {
    languages.push(Languages.inherited(root));
    frames.push(new Frame(root, BlockType.PARAGRAPH, languages.peek()));
    for (Node child : root.childNodes()) {
      child.filter(this);
    }
    flush();
    return this;
  }

  /** Reads an element outside of the root as well, such as a headline above the article. */
  void readApart(Element element) {
    languages.push(Languages.inherited(element));
    element.filter(this);
    flush();
    languages.pop();
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
      page.text(text, fragment, languages.peek());
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
    if (Languages.attributeName(element).isPresent()) {
      languages.pop();
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    BlockType around = frames.peek().type;
    boolean block = types.isBlock(element, around) || exclusions.isAdContainer(element);
    Optional<String> reason = exclusions.reason(element);
    if (reason.isPresent()) {
      if (block) {
        flush();
      }
      leaveOut(element, reason.get());
      return FilterResult.SKIP_ENTIRELY;
    }
    if (block) {
      flush();
    } else if (!openInline(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Languages.attributeName(element)
        .ifPresent(name -> languages.push(Optional.of(element.attr(name))));
    if (block) {
      frames.push(new Frame(element, types.of(element, around), languages.peek()));
    }
    apart(element);
    return FilterResult.CONTINUE;
  }

  private void leaveOut(Element element, String reason) {
    Optional<Prose> name = hidden.name(element);
    List<Element> shown =
        element.normalName().equals("noscript")
            ? ImageCollector.withoutScripts(element)
            : List.of();
    shown.forEach(this::image);
    name.ifPresent(
        words ->
            page.ranges()
                .whole(element)
                .ifPresent(place -> blocks.add(new Block.AltText(words, place, said(element)))));
    if (name.isEmpty() && shown.isEmpty()) {
      page.omit(element, reason);
    }
  }

  /**
   * @return whether to read what is in the element
   */
  private boolean openInline(Element element) {
    String name = element.normalName();
    Optional<Span> tag = page.ranges().start(element);
    if (name.equals("br")) {
      tag.ifPresent(fragment::lineBreak);
      return true;
    }
    if (ImageCollector.isImage(element)) {
      image(element);
      return false;
    }
    if (Elements.isInlineCode(element)) {
      code(element);
      return false;
    }
    if (name.equals("a")) {
      links.add(element);
    }
    tag.ifPresent(this::tag);
    return true;
  }

  /** The words of the element that stand beside the flow. */
  private void apart(Element element) {
    if (!HiddenWords.mayHaveSome(element)) {
      return;
    }
    Optional<Locale> own = ownLanguage(languages.peek());
    Optional<Span> place = page.ranges().start(element).filter(tag -> apartSeen.add(tag.start()));
    place.ifPresent(
        tag -> {
          hidden.label(element).ifPresent(name -> blocks.add(new Block.AltText(name, tag, own)));
          hidden
              .title(element)
              .ifPresent(title -> blocks.add(new Block.TitleText(title, tag, own)));
        });
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
    Optional<Locale> own = said(element);
    images
        .add(element)
        .ifPresent(
            place -> {
              images
                  .altText(element)
                  .ifPresent(prose -> blocks.add(new Block.AltText(prose, place, own)));
              hidden
                  .title(element)
                  .ifPresent(prose -> blocks.add(new Block.TitleText(prose, place, own)));
            });
  }

  private Optional<Locale> said(Element element) {
    Optional<String> itself = Languages.attributeName(element).map(element::attr);
    return ownLanguage(itself.or(languages::peek));
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
      Optional<String> said = passage.language().or(() -> frame.language);
      frame.own.add(blocks.size());
      blocks.add(frame.type.make(prose, passage.source(), ownLanguage(said)));
    }
  }

  private Optional<Locale> ownLanguage(Optional<String> said) {
    return said.flatMap(tag -> locales.computeIfAbsent(tag, this::own));
  }

  private Optional<Locale> own(String tag) {
    return Languages.own(Languages.parse(tag), language);
  }
}
