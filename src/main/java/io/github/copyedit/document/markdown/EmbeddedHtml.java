package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.Embedding;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.Link;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Prose;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.OffsetMap.Kind;
import io.github.copyedit.text.OffsetMap.Run;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Has HTML within Markdown read by HTML's own parser. */
final class EmbeddedHtml {

  /** Without it, the parser would take a style at the front for a page's head. */
  static final String BODY = "<body>";

  private static final Pattern MASKED =
      Pattern.compile(
          "["
              + Masked.MASK
              + Masked.FOOTNOTE_MASK
              + "]++|"
              + Masked.STAND_IN
              + "\\d++"
              + Masked.STAND_IN);

  private final Article article;
  private final Masked masked;
  private final int base;
  private final DocumentParser html;

  /**
   * @param base offset of the masked text in the source
   */
  EmbeddedHtml(Article article, Masked masked, int base, DocumentParser html) {
    this.article = article;
    this.masked = masked;
    this.base = base;
    this.html = html;
  }

  /** What the text gives, with places in it. */
  Optional<Document> read(String text) {
    return html.parse(Source.of(article.source().file(), text)).stream().findFirst();
  }

  /** A text that gives a link and nothing else. */
  Document linking(String text, Link link) {
    Source inner = Source.of(article.source().file(), text);
    return new Document(
        inner,
        Optional.empty(),
        new Span(0, text.length()),
        Optional.empty(),
        List.of(),
        Metadata.NONE,
        List.of(link),
        List.of(),
        List.of(),
        List.of());
  }

  /** What was read of a text, with places in the source. */
  Document place(Document read, Prose text) {
    return new Embedding(article.source(), text)
        .document(
            read, Optional.empty(), new Span(0, article.source().text().length()), Metadata.NONE);
  }

  /** All that isn't text: links, images, what was left out. */
  void addAround(Document placed) {
    for (Link link : placed.links()) {
      article.add(
          new Link(restored(link.target(), link.source()), shown(link.text()), link.source()));
    }
    for (Image image : placed.images()) {
      String target = restored(image.target(), image.source());
      article.add(new Image(target, image.alt().map(EmbeddedHtml::shown), image.source()));
    }
    placed.omissions().forEach(left -> article.omit(left.name(), left.reason(), left.source()));
  }

  void add(Block block) {
    // HTML has fewer blanks than Unicode.
    Prose prose = FieldProse.of(article.asWritten(unmasked(block.prose())));
    if (!prose.text().isBlank()) {
      article.add(block.at(prose, block.source()));
    }
  }

  String restored(String value, Span source) {
    return masked.restored(value, source.shift(-base));
  }

  /** Masked tags in it are left out, or something stands in for them. */
  private Prose unmasked(Prose prose) {
    if (!Masked.hasMask(prose.text())) {
      return prose;
    }
    OffsetMap source = OffsetMap.identity(0, article.source().text().length());
    ProseBuilder builder = new ProseBuilder(prose.text().length(), source);
    for (Run run : prose.map().runs()) {
      String words = run.prose().of(prose.text());
      if (run.kind() != Kind.IDENTITY || !Masked.hasMask(words)) {
        builder.append(words, run.source(), run.kind());
        continue;
      }
      int at = run.source().start();
      for (Mark mark : masked.within(run.source().shift(-base))) {
        Span place = mark.span().shift(base);
        if (place.start() < at || place.end() > run.source().end()) {
          continue;
        }
        append(words, run.source().start(), new Span(at, place.start()), builder);
        if (mark.sort() == Mark.Sort.VALUE) {
          builder.placeholder(place);
        } else {
          builder.leaveOut(place);
          article.omit(mark.name(), mark.reason(), place);
        }
        at = place.end();
      }
      append(words, run.source().start(), new Span(at, run.source().end()), builder);
    }
    return builder.build();
  }

  private static void append(String words, int start, Span part, ProseBuilder builder) {
    if (!part.isEmpty()) {
      builder.append(part.shift(-start).of(words), part, Kind.IDENTITY);
    }
  }

  private static String shown(String text) {
    return MASKED.matcher(text).replaceAll("");
  }
}
