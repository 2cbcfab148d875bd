package io.github.copyedit.document.asciidoc;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Metadata.Origin;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Document;

/** Reads what stands above the text: the title, who wrote it and when, attributes. */
final class Header {

  private static final Pattern TITLE = Pattern.compile("[=#][ \\t]++(?<words>\\S.*+)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(":(?<name>\\w[\\w\\-]*+):[ \\t]++(?<value>\\S.*+)");
  private static final Pattern AUTHOR =
      Pattern.compile("(?<name>\\p{L}[^<>;,]{0,200}?)(?:\\s++<[^<>]{1,200}>)?(?:;.*+)?");
  private static final Pattern REVISION =
      Pattern.compile("(?:v?[\\d.]{1,20},\\s?)?(?<date>[^:,][^:]{2,40}?)(?::\\s.*+)?");
  private static final Pattern NOT_HEADER = Pattern.compile("[^:/=#].*+");

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("description", Kind.DEK),
          Map.entry("page-description", Kind.DEK),
          Map.entry("author", Kind.BYLINE),
          Map.entry("page-author", Kind.BYLINE),
          Map.entry("revdate", Kind.PUBLISHED),
          Map.entry("date", Kind.PUBLISHED),
          Map.entry("page-date", Kind.PUBLISHED),
          Map.entry("published", Kind.PUBLISHED),
          Map.entry("published_at", Kind.PUBLISHED),
          Map.entry("page-revdate", Kind.PUBLISHED),
          Map.entry("page-updated", Kind.MODIFIED),
          Map.entry("updated", Kind.MODIFIED),
          Map.entry("lang", Kind.LANGUAGE),
          Map.entry("page-lang", Kind.LANGUAGE));

  private final Article article;
  private final SourceLines lines;
  private final BlockTexts texts;

  Header(Article article, SourceLines lines, BlockTexts texts) {
    this.article = article;
    this.lines = lines;
    this.texts = texts;
  }

  void read(Document document) {
    int number = readFrontMatter(document);
    boolean comment = false;
    int title = 0;
    for (; lines.has(number); number++) {
      String line = lines.line(number);
      boolean fence = line.matches("/{4,}+");
      comment ^= fence;
      if (comment || fence || line.startsWith("//")) {
        continue;
      }
      if (title > 0 && line.isBlank() || (!line.isBlank() && ends(number, title))) {
        return;
      }
      if (title == 0 && TITLE.matcher(line).matches()) {
        title = number;
        readTitle(document, number);
      } else if (title > 0 && NOT_HEADER.matcher(line).matches()) {
        readPerson(document, number, number - title);
      } else {
        readAttribute(number);
      }
    }
  }

  /** Whether this line is text already. */
  private boolean ends(int number, int title) {
    String line = lines.line(number);
    if (title == 0) {
      return !TITLE.matcher(line).matches() && !line.startsWith(":");
    }
    return NOT_HEADER.matcher(line).matches() && number - title > 2;
  }

  private int readFrontMatter(Document document) {
    if (!document.hasAttribute("front-matter")) {
      return 1;
    }
    int last = 2;
    while (last < lines.count() && !lines.line(last).equals("---")) {
      last++;
    }
    article.omit("front matter", "YAML above AsciiDoc", lines.span(1).cover(lines.span(last)));
    return last + 1;
  }

  private void readTitle(Document document, int number) {
    Matcher title = TITLE.matcher(lines.line(number));
    title.matches();
    RawText words = lines.part(number, title.start("words"), title.end("words"));
    String made = Optional.ofNullable(document.getDoctitle()).orElse("");
    Reading reading = InlineReader.read(article, words);
    article.add(Kind.HEADLINE, Origin.ELEMENT, reading.prose());
    texts.read(
        new RawText(words.text(), words.map(), lines.span(number)),
        (prose, source, language) -> new Block.Heading(1, prose, source, language),
        () -> made);
  }

  /** The line of authors, and then that of the revision. */
  private void readPerson(Document document, int number, int below) {
    boolean author = document.hasAttribute("author") && below == 1;
    Matcher line = (author ? AUTHOR : REVISION).matcher(lines.line(number));
    if (!line.matches() || !(author || document.hasAttribute("revdate"))) {
      return;
    }
    String group = author ? "name" : "date";
    if (author || line.group(group).equals(document.getAttribute("revdate"))) {
      RawText value = lines.part(number, line.start(group), line.end(group));
      article.add(
          author ? Kind.BYLINE : Kind.PUBLISHED,
          Origin.HEADER_LINE,
          new Prose(value.text(), value.map()));
    }
  }

  private void readAttribute(int number) {
    Matcher attribute = ATTRIBUTE.matcher(lines.line(number));
    if (!attribute.matches()) {
      return;
    }
    Kind kind = KINDS.get(attribute.group("name"));
    if (kind == null) {
      return;
    }
    Span place = new Span(attribute.start("value"), attribute.end("value"));
    RawText value = lines.part(number, place.start(), place.end());
    Prose prose = new Prose(value.text(), value.map());
    article.add(kind, Origin.HEADER_LINE, prose);
    if (kind == Metadata.Kind.DEK) {
      article.add(
          new Block.FieldText(
              kind,
              InlineReader.read(article, value).prose(),
              lines.span(number),
              Optional.empty()));
    }
  }
}
