package io.github.copyedit.document.markdown;

import io.github.copyedit.data.Json;
import io.github.copyedit.data.MalformedDataException;
import io.github.copyedit.data.Node;
import io.github.copyedit.data.Toml;
import io.github.copyedit.data.Yaml;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.LineIndex;
import io.github.copyedit.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields at the very top: YAML between lines of dashes, TOML between lines of plus signs, JSON
 * in its braces or between lines of semicolons. They are cut off before parsing: the Markdown
 * library would take them for a ruler and a heading.
 *
 * @param extent from the top to behind the closing line; empty when there is none
 * @param content within the source
 * @param closed whether its closing line is there: if not, it is taken to end before the first line
 *     that is no field
 * @param mapping empty for front matter without fields
 */
record FrontMatter(Span extent, Span content, boolean closed, Optional<Node.Mapping> mapping) {

  private enum Language {
    YAML("text with a colon, a quotation mark or a # in it is safest within quotation marks"),
    TOML("text stands within quotation marks, and a backslash in them is written twice"),
    JSON("names and text stand within quotation marks, with commas between the fields");

    private final String remedy;

    Language(String remedy) {
      this.remedy = remedy;
    }

    Optional<Node> parse(String text) throws MalformedDataException {
      return switch (this) {
        case YAML -> Yaml.parse(text);
        case TOML -> Optional.of(Toml.parse(text));
        case JSON -> Optional.of(Json.parse(text));
      };
    }
  }

  private static final FrontMatter NONE =
      new FrontMatter(new Span(0, 0), new Span(0, 0), true, Optional.empty());

  static final Pattern YAML_OPEN =
      Pattern.compile("---[ \\t]*+(?:ya?ml|(?<toml>toml)|(?<json>json))?+[ \\t]*+\\R?+");
  private static final Pattern YAML_CLOSE = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*+\\R?+");
  private static final Pattern TOML_FENCE = Pattern.compile("\\+\\+\\+[ \\t]*+\\R?+");
  private static final Pattern JSON_FENCE = Pattern.compile(";;;[ \\t]*+\\R?+");
  private static final String FENCE_SIGNS = "-.+;";
  private static final Pattern JSON_OPEN = Pattern.compile("\\{\\s*+(?:\"[^\"\\r\\n]*+\"\\s*+:|})");
  private static final Pattern REST_OF_LINE = Pattern.compile("[ \\t]*+(?:\\R|\\z)");
  private static final Pattern KEY =
      Pattern.compile("^[\\w\"'][^\\r\\n:]*+:(?:\\s|$)", Pattern.MULTILINE);

  /**
   * @throws UnreadableDocumentException when it is not what its first line says
   */
  static FrontMatter of(Source source) {
    String text = source.text();
    if (text.isEmpty()) {
      return NONE;
    }
    return switch (text.charAt(0)) {
      case '-' -> dashes(source);
      case '+' -> read(source, between(source, TOML_FENCE, TOML_FENCE), Language.TOML);
      case ';' -> read(source, between(source, JSON_FENCE, JSON_FENCE), Language.JSON);
      case '{' -> read(source, braces(source), Language.JSON);
      default -> NONE;
    };
  }

  void addTo(Article article) {
    if (!closed) {
      article.omit("front matter", Omission.NEVER_CLOSED, extent);
    }
    if (mapping.isPresent()) {
      new FrontMatterReader(article, content).read(mapping.get());
    } else if (!extent.isEmpty()) {
      article.omit("front matter", "no fields", extent);
    }
  }

  private static FrontMatter dashes(Source source) {
    Matcher open = YAML_OPEN.matcher(source.lines().line(1).of(source.text()));
    if (!open.matches()) {
      return NONE;
    }
    Language language =
        open.group("toml") != null
            ? Language.TOML
            : open.group("json") != null ? Language.JSON : Language.YAML;
    Optional<FrontMatter> closed = between(source, YAML_OPEN, YAML_CLOSE);
    return closed.isEmpty() && language == Language.YAML
        ? UnclosedFrontMatter.of(source).orElse(NONE)
        : read(source, closed, language);
  }

  private static FrontMatter read(Source source, Optional<FrontMatter> found, Language language) {
    if (found.isEmpty()) {
      return NONE;
    }
    Span content = found.get().content();
    String text = content.of(source.text());
    // Some leave the braces out between their fences.
    boolean bare = language == Language.JSON && !text.isBlank() && !text.strip().startsWith("{");
    try {
      Optional<Node> node =
          text.isBlank() ? Optional.empty() : language.parse(bare ? "{" + text + "}" : text);
      if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
        return NONE;
      }
      Span place = bare ? new Span(content.start() - 1, content.end() + 1) : content;
      return new FrontMatter(found.get().extent(), place, true, node.map(Node.Mapping.class::cast));
    } catch (MalformedDataException malformed) {
      if (language == Language.YAML && !KEY.matcher(text).find()) {
        return NONE;
      }
      int offset = content.start() + Math.max(0, malformed.offset() - (bare ? 1 : 0));
      // The closing line may be a ruler further down.
      return Optional.of(language)
          .filter(Language.YAML::equals)
          .flatMap(yaml -> UnclosedFrontMatter.of(source))
          .filter(open -> open.extent().end() <= offset)
          .orElseThrow(() -> unreadable(source, offset, language, malformed));
    }
  }

  private static Optional<FrontMatter> between(Source source, Pattern open, Pattern close) {
    LineIndex lines = source.lines();
    if (!open.matcher(lines.line(1).of(source.text())).matches()) {
      return Optional.empty();
    }
    Matcher closing = close.matcher(source.text());
    for (int line = 2; line <= lines.lines() && !lines.line(line).isEmpty(); line++) {
      Span span = lines.line(line);
      boolean fence = FENCE_SIGNS.indexOf(source.text().charAt(span.start())) >= 0;
      if (fence && closing.region(span.start(), span.end()).matches()) {
        Span content = new Span(lines.start(2), span.start());
        return Optional.of(
            new FrontMatter(new Span(0, span.end()), content, true, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** JSON ends with its own closing brace, behind which the line ends. */
  private static Optional<FrontMatter> braces(Source source) {
    String text = source.text();
    if (!JSON_OPEN.matcher(text).lookingAt()) {
      return Optional.empty();
    }
    int depth = 0;
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted && c == '\\') {
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || c == '}')) {
        depth += c == '{' ? 1 : -1;
      }
      if (depth == 0) {
        Matcher rest = REST_OF_LINE.matcher(text).region(at + 1, text.length());
        return rest.lookingAt()
            ? Optional.of(
                new FrontMatter(
                    new Span(0, rest.end()), new Span(0, at + 1), true, Optional.empty()))
            : Optional.empty();
      }
    }
    // Never closed: reading it says where.
    Span all = new Span(0, text.length());
    return Optional.of(new FrontMatter(all, all, true, Optional.empty()));
  }

  private static UnreadableDocumentException unreadable(
      Source source, int offset, Language language, MalformedDataException malformed) {
    int line = source.lines().position(Math.min(offset, source.text().length())).line();
    return new UnreadableDocumentException(
        "The front matter is not %s, line %d: %s. Correct it there; %s."
            .formatted(language, line, malformed.getMessage(), language.remedy));
  }
}
