package io.github.copyedit.document.markdown;

import io.github.copyedit.data.MalformedDataException;
import io.github.copyedit.data.Node;
import io.github.copyedit.data.Yaml;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.LineIndex;
import io.github.copyedit.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds front matter that nobody closed: lines of fields right behind the opening dashes. */
final class UnclosedFrontMatter {

  /** Fields that a ruler at the top, with text below it, would not have. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?m)^(?:title|headline|date|published|publish_?date|pubdate|lastmod|updated|authors?|byline"
              + "|layout|slug|tags|category|categories|draft|permalink|description|dek|lang|stet):");

  private static final Pattern FIELD =
      Pattern.compile("[a-z][\\w-]*+:(?:\\s.*+)?+", Pattern.DOTALL);
  private static final Pattern GOES_ON = Pattern.compile("(?:[ \\t]++\\S|- ).*+", Pattern.DOTALL);

  private UnclosedFrontMatter() {}

  static Optional<FrontMatter> of(Source source) {
    LineIndex lines = source.lines();
    String text = source.text();
    if (!FrontMatter.YAML_OPEN.matcher(lines.line(1).of(text)).matches() || lines.lines() < 2) {
      return Optional.empty();
    }
    int behind = 2;
    while (behind <= lines.lines() && isField(lines.line(behind).of(text), behind)) {
      behind++;
    }
    Span content = new Span(lines.start(2), lines.line(behind - 1).end());
    boolean more =
        behind < lines.lines() && FIELD.matcher(lines.line(behind + 1).of(text)).matches();
    if (behind == 2 || more || !KNOWN.matcher(content.of(text)).find()) {
      return Optional.empty();
    }
    return mapping(content.of(text))
        .map(
            fields ->
                new FrontMatter(new Span(0, content.end()), content, false, Optional.of(fields)));
  }

  private static boolean isField(String line, int number) {
    return FIELD.matcher(line).matches()
        || (number > 2 && !line.isBlank() && GOES_ON.matcher(line).matches());
  }

  private static Optional<Node.Mapping> mapping(String text) {
    try {
      return Yaml.parse(text).filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
    } catch (MalformedDataException e) {
      return Optional.empty();
    }
  }
}
