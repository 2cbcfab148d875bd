package io.github.copyedit.document.markdown;

import io.github.copyedit.data.MalformedDataException;
import io.github.copyedit.data.Node;
import io.github.copyedit.data.Yaml;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.LineIndex;
import io.github.copyedit.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The YAML between two lines of dashes at the very top. It is cut off before parsing: the Markdown
 * library would take it for a ruler and a heading.
 *
 * @param extent from the top to behind the closing line; empty when there is none
 * @param content within the source
 * @param closed whether its closing line is there: if not, it is taken to end before the first line
 *     that is no field
 * @param mapping empty for front matter without fields, or in another language than YAML
 */
record FrontMatter(Span extent, Span content, boolean closed, Optional<Node.Mapping> mapping) {

  private static final FrontMatter NONE =
      new FrontMatter(new Span(0, 0), new Span(0, 0), true, Optional.empty());
  static final Pattern YAML_OPEN = Pattern.compile("---[ \\t]*+\\R?+");
  private static final Pattern YAML_CLOSE = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*+\\R?+");
  private static final Pattern TOML_FENCE = Pattern.compile("\\+\\+\\+[ \\t]*+\\R?+");
  private static final Pattern KEY =
      Pattern.compile("^[\\w\"'][^\\r\\n:]*+:(?:\\s|$)", Pattern.MULTILINE);

  /**
   * @throws UnreadableDocumentException when it is not YAML
   */
  static FrontMatter of(Source source) {
    Optional<FrontMatter> yaml = between(source, YAML_OPEN, YAML_CLOSE);
    if (yaml.isEmpty()) {
      return between(source, TOML_FENCE, TOML_FENCE)
          .or(() -> UnclosedFrontMatter.of(source))
          .orElse(NONE);
    }
    String text = yaml.get().content().of(source.text());
    try {
      Optional<Node> node = Yaml.parse(text);
      if (node.isEmpty() || node.get() instanceof Node.Mapping) {
        Optional<Node.Mapping> mapping = node.map(Node.Mapping.class::cast);
        return new FrontMatter(yaml.get().extent(), yaml.get().content(), true, mapping);
      }
      return NONE;
    } catch (MalformedDataException malformed) {
      if (!KEY.matcher(text).find()) {
        return NONE;
      }
      int offset = yaml.get().content().start() + malformed.offset();
      // The closing line may be a ruler further down.
      return UnclosedFrontMatter.of(source)
          .filter(open -> open.extent().end() <= offset)
          .orElseThrow(() -> unreadable(source, offset, malformed));
    }
  }

  void addTo(Article article) {
    if (!closed) {
      article.omit("front matter", Omission.NEVER_CLOSED, extent);
    }
    if (mapping.isPresent()) {
      new FrontMatterReader(article, content).read(mapping.get());
    } else if (!extent.isEmpty()) {
      article.omit("front matter", "no fields in YAML", extent);
    }
  }

  private static Optional<FrontMatter> between(Source source, Pattern open, Pattern close) {
    LineIndex lines = source.lines();
    if (!open.matcher(lines.line(1).of(source.text())).matches()) {
      return Optional.empty();
    }
    for (int line = 2; line <= lines.lines(); line++) {
      Span span = lines.line(line);
      // Only a short line can close it; the rest need not be copied.
      if (span.length() < 80 && close.matcher(span.of(source.text())).matches()) {
        Span content = new Span(lines.start(2), span.start());
        return Optional.of(
            new FrontMatter(new Span(0, span.end()), content, true, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static UnreadableDocumentException unreadable(
      Source source, int offset, MalformedDataException malformed) {
    int line = source.lines().position(Math.min(offset, source.text().length())).line();
    return new UnreadableDocumentException(
        "The front matter is not YAML, line "
            + line
            + ": "
            + malformed.getMessage()
            + ". Correct it there; text with a colon, a quotation mark or a # in it is safest within quotation marks.");
  }
}
