package io.github.copyedit.document.plain;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.LanguageTags;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.Prose;
import io.github.copyedit.document.SuppressionScanner;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one file from its first line to its last. */
final class TextReader {

  private static final Pattern RULER =
      Pattern.compile("[-=_*~#•·—–](?:[-=_*~#•·—– ]*[-=_*~#•·—–])?");
  private static final Pattern BRACKETED = Pattern.compile("\\[[^\\[\\]].*+");

  private final Source source;
  private final SuppressionScanner suppressions = new SuppressionScanner();
  private final List<Metadata.Field> fields = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final List<TextParagraph> paragraphs = new ArrayList<>();
  private final List<TextLine> group = new ArrayList<>();

  /** Header lines may stand before and right behind a headline, not within the text. */
  private boolean atTop = true;

  TextReader(Source source) {
    this.source = source;
  }

  Document read() {
    for (TextLine line : TextLine.of(source.text(), source.lines())) {
      if (line.isBlank() || isDirective(line) || isRuler(line) || isHeader(line)) {
        endGroup();
      } else {
        group.add(line);
      }
    }
    endGroup();
    addBlocks();
    Span extent = new Span(0, source.text().length());
    Metadata metadata = new Metadata(fields);
    Optional<Locale> language =
        metadata.all(Kind.LANGUAGE).stream()
            .flatMap(field -> LanguageTags.parse(field.value().text()).stream())
            .findFirst();
    return new Document(
        source,
        Optional.empty(),
        extent,
        language,
        blocks,
        metadata,
        List.of(),
        List.of(),
        omissions,
        suppressions.build(extent, blocks));
  }

  private void endGroup() {
    if (!group.isEmpty()) {
      paragraphs.addAll(TextParagraph.split(group));
      group.clear();
    }
  }

  private boolean isDirective(TextLine line) {
    String text = line.text();
    return BRACKETED.matcher(text).matches()
        && text.endsWith("]")
        && suppressions.comment(text.substring(1, text.length() - 1), line.span());
  }

  private boolean isRuler(TextLine line) {
    if (line.text().length() < 3 || !RULER.matcher(line.text()).matches()) {
      return false;
    }
    omissions.add(new Omission("ruler", "holds no words", line.span()));
    return true;
  }

  private boolean isHeader(TextLine line) {
    if (!atTop) {
      return false;
    }
    Optional<HeaderLine> header = HeaderLine.parse(line);
    if (header.isEmpty()) {
      // A first line that may be the headline: "By Jane Doe" often follows.
      atTop = paragraphs.isEmpty() && group.isEmpty() && HeadingShape.isHeadline(line.text());
      return false;
    }
    addHeader(header.get(), line);
    return true;
  }

  private void addHeader(HeaderLine header, TextLine line) {
    Prose value = Prose.verbatim(source.text(), header.value().span());
    if (header.kind().isEmpty()) {
      omissions.add(new Omission(header.name(), "header line", line.span()));
      return;
    }
    Kind kind = header.kind().get();
    fields.add(new Metadata.Field(kind, Metadata.Origin.HEADER_LINE, value));
    if (kind == Kind.HEADLINE || kind == Kind.DEK) {
      blocks.add(new Block.FieldText(kind, value, line.span(), Optional.empty()));
    }
  }

  private void addBlocks() {
    boolean titled = fields.stream().anyMatch(field -> field.kind() == Kind.HEADLINE);
    for (int i = 0; i < paragraphs.size(); i++) {
      TextParagraph paragraph = paragraphs.get(i);
      if (paragraph.listItem()) {
        blocks.add(new Block.ListItem(paragraph.prose(), paragraph.source(), Optional.empty()));
      } else if (i == 0 && !titled && isHeadline(paragraph)) {
        blocks.add(new Block.Heading(1, paragraph.prose(), paragraph.source(), Optional.empty()));
      } else if ((i > 0 || titled) && headsSection(i)) {
        blocks.add(new Block.Heading(2, paragraph.prose(), paragraph.source(), Optional.empty()));
      } else {
        blocks.add(new Block.Paragraph(paragraph.prose(), paragraph.source(), Optional.empty()));
      }
    }
    blocks.sort((one, other) -> one.source().compareTo(other.source()));
  }

  private boolean isHeadline(TextParagraph first) {
    return first.isOneLine()
        && HeadingShape.isHeadline(first.lines().get(0).text())
        && paragraphs.stream().skip(1).anyMatch(TextParagraph::isRunningText);
  }

  /**
   * A heading has running text under it, with at most one label in between: a menu is a column of
   * short lines.
   */
  private boolean headsSection(int index) {
    if (!paragraphs.get(index).isOneLine()
        || !HeadingShape.isSection(paragraphs.get(index).lines().get(0).text())) {
      return false;
    }
    return paragraphs.stream()
        .skip(index + 1L)
        .limit(2)
        .anyMatch(next -> next.isRunningText() || next.listItem());
  }
}
