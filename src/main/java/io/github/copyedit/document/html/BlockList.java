package io.github.copyedit.document.html;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Omission;
import io.github.copyedit.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The blocks of an article as they come, and the block elements that are open. */
final class BlockList {

  /**
   * Elements that a reader takes in as one thing: a suppression before one covers all its blocks.
   */
  private static final Set<String> CONSTRUCTS =
      Set.of("table", "ul", "ol", "dl", "blockquote", "figure");

  /** An open block element and the blocks that its own text gave. */
  private static final class Frame {
    private final PageElement element;
    private final BlockType type;
    private final Optional<String> language;
    private int own;
    private int lastOwn;
    private boolean holdsOthers;

    Frame(PageElement element, BlockType type, Optional<String> language) {
      this.element = element;
      this.type = type;
      this.language = language;
    }
  }

  private final Page page;
  private final Optional<Locale> language;
  private final Fragment fragment;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Map<String, Optional<Locale>> locales = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> constructs = new ArrayList<>();

  /**
   * @param language of the document
   */
  BlockList(Page page, Optional<Locale> language) {
    this.page = page;
    this.language = language;
    this.fragment = new Fragment(page.text());
  }

  /** The inline content that has not become a block yet. */
  Fragment fragment() {
    return fragment;
  }

  /** What the innermost open element makes of its text. */
  BlockType type() {
    return frames.peek().type;
  }

  /**
   * @param said the language that the element or the nearest one around it says
   */
  void open(PageElement element, BlockType type, Optional<String> said) {
    frames.push(new Frame(element, type, said));
  }

  /** Closes the innermost open element. */
  void close() {
    flush();
    Frame frame = frames.pop();
    if (frame.own == 1 && !frame.holdsOthers) {
      widen(frame.lastOwn, frame);
    }
    if (frame.holdsOthers || frame.own > 0) {
      frames.peek().holdsOthers = true;
    }
    if (CONSTRUCTS.contains(frame.element.name())) {
      page.ranges().whole(frame.element.node()).ifPresent(constructs::add);
    }
  }

  /** An element with one block in it and nothing else is that block, from tag to tag. */
  private void widen(int index, Frame frame) {
    Block block = blocks.get(index);
    page.ranges()
        .start(frame.element.node())
        .filter(tag -> tag.end() <= block.source().start())
        .flatMap(tag -> page.ranges().whole(frame.element.node()))
        .ifPresent(
            whole ->
                blocks.set(
                    index,
                    frame.type.make(block.prose(), whole.cover(block.source()), block.language())));
  }

  /** Makes a block, or some, of the inline content that has come together. */
  void flush() {
    Frame frame = frames.peek();
    for (Fragment.Passage passage : fragment.take()) {
      if (passage.code()) {
        page.omit(new Omission("code", "code", passage.source()));
        continue;
      }
      Optional<String> said = passage.language().or(() -> frame.language);
      frame.own++;
      frame.lastOwn = blocks.size();
      blocks.add(frame.type.make(passage.prose(), passage.source(), ownLanguage(said)));
    }
  }

  /** Adds a block that is not of the inline content. */
  void add(Block block) {
    blocks.add(block);
  }

  /** The language that is said, where it is another one than the document's. */
  Optional<Locale> ownLanguage(Optional<String> said) {
    return said.flatMap(tag -> locales.computeIfAbsent(tag, this::own));
  }

  private Optional<Locale> own(String tag) {
    return Languages.own(Languages.parse(tag), language);
  }

  /** In the order of the source. */
  List<Block> inOrder() {
    return blocks.stream().sorted(Comparator.comparing(block -> block.source().start())).toList();
  }

  /** The closed tables, lists, quotations and figures. */
  List<Span> constructs() {
    return List.copyOf(constructs);
  }
}
