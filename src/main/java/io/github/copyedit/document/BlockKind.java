package io.github.copyedit.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a mapping can make of an element of XML. */
public enum BlockKind {
  PARAGRAPH("paragraph"),
  /** As deep as the sections around it. */
  HEADING("heading"),
  HEADING_1("heading-1"),
  HEADING_2("heading-2"),
  HEADING_3("heading-3"),
  HEADING_4("heading-4"),
  HEADING_5("heading-5"),
  HEADING_6("heading-6"),
  LIST_ITEM("list-item"),
  QUOTE("quote"),
  TABLE_CELL("table-cell"),
  CAPTION("caption"),
  FOOTNOTE("footnote"),
  ALT_TEXT("alt-text"),
  /** A box of blocks that counts as a level for the headings in it. */
  SECTION("section"),
  /** A box of blocks, such as a row of a table. */
  GROUP("group"),
  /** A list, which a suppression before it covers as a whole. */
  LIST("list"),
  /** A table, which a suppression before it covers as a whole. */
  TABLE("table"),
  /** A picture with its caption. */
  FIGURE("figure"),
  IMAGE("image"),
  LINK("link"),
  /** A part of a sentence. */
  INLINE("inline"),
  /** Machine's words in a sentence. */
  INLINE_CODE("inline-code"),
  /** When empty it stands for words that a program puts in, such as a cross-reference. */
  REFERENCE("reference"),
  /** A block of machine's words: left out. */
  CODE("code"),
  LINE_BREAK("line-break"),
  /** No copy: left out, with all in it. */
  SKIP("skip");

  private final String label;

  BlockKind(String label) {
    this.label = label;
  }

  /** The kind that configuration calls so. */
  public static Optional<BlockKind> named(String name) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(name)).findFirst();
  }

  public static List<String> names() {
    return Arrays.stream(values()).map(BlockKind::toString).toList();
  }

  /** As configuration calls it. */
  @Override
  public String toString() {
    return label;
  }
}
