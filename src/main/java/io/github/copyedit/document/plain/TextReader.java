package io.github.copyedit.document.plain;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.LanguageTags;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.Prose;
import io.github.copyedit.document.SuppressionScanner;
import io.github.copyedit.document.plain.TextParagraph.Role;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one file from its first line to its last. */
final class TextReader {

  private static final Pattern BRACKETED = Pattern.compile("\\[[^\\[\\]].*+");

  /** Of the paragraphs so many may stand in front of the one with the dateline. */
  private static final int LAST_DATELINE = 5;

  private final Source source;
  private final SuppressionScanner suppressions = new SuppressionScanner();
  private final List<Metadata.Field> fields = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final LineGrouper grouper;

  /** Header lines may stand before and right behind a headline, not within the text. */
  private boolean atTop = true;

  TextReader(Source source) {
    this.source = source;
    this.grouper = new LineGrouper(TextLine.of(source.text()), this::isNoText);
  }

  Document read() {
    grouper.run();
    omissions.addAll(grouper.omissions());
    omissions.sort(Comparator.comparing(Omission::source));
    addBlocks();
    addDateline();
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

  private boolean isNoText(TextLine line) {
    return isDirective(line) || isHeader(line);
  }

  private boolean isDirective(TextLine line) {
    String text = line.text();
    return BRACKETED.matcher(text).matches()
        && text.endsWith("]")
        && suppressions.comment(text.substring(1, text.length() - 1), line.span());
  }

  private boolean isHeader(TextLine line) {
    if (!atTop) {
      return false;
    }
    Optional<HeaderLine> header = HeaderLine.parse(line);
    if (header.isEmpty()) {
      // A first line that may be the headline: "By Jane Doe" often follows.
      atTop = grouper.isAtStart() && HeadingShape.isHeadline(line.text());
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

  private void addDateline() {
    grouper.paragraphs().stream()
        .limit(LAST_DATELINE)
        .filter(paragraph -> paragraph.role() == Role.TEXT)
        .map(TextParagraph::firstLine)
        .flatMap(
            line ->
                Dateline.find(line.text()).map(found -> found.shift(line.span().start())).stream())
        .findFirst()
        .ifPresent(
            span ->
                fields.add(
                    new Metadata.Field(
                        Kind.DATELINE,
                        Metadata.Origin.ELEMENT,
                        Prose.verbatim(source.text(), span))));
  }

  private void addBlocks() {
    boolean titled = fields.stream().anyMatch(field -> field.kind() == Kind.HEADLINE);
    Headings headings = new Headings(grouper.paragraphs(), titled);
    for (int i = 0; i < grouper.paragraphs().size(); i++) {
      blocks.add(block(grouper.paragraphs().get(i), headings.level(i)));
    }
    blocks.sort(Comparator.comparing(Block::source));
  }

  private static Block block(TextParagraph paragraph, int level) {
    Prose prose = paragraph.prose();
    Span source = paragraph.source();
    Optional<Locale> language = Optional.empty();
    if (level > 0) {
      return new Block.Heading(level, prose, source, language);
    }
    return switch (paragraph.role()) {
      case LIST_ITEM -> new Block.ListItem(prose, source, language);
      case QUOTE -> new Block.Quote(prose, source, language);
      case CELL -> new Block.TableCell(prose, source, language);
      case TEXT, UNDERLINED -> new Block.Paragraph(prose, source, language);
    };
  }
}
