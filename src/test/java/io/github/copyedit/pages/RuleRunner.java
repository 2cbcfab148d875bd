package io.github.copyedit.pages;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.document.markdown.MarkdownParser;
import io.github.copyedit.document.plain.PlainTextParser;
import io.github.copyedit.finding.Location;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.Hit;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleOptions;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs one rule alone. */
record RuleRunner(Rule rule) implements ExampleRunner {

  static final List<DocumentParser> PARSERS =
      List.of(new HtmlParser(), new MarkdownParser(HtmlParser.fragment()), new PlainTextParser());

  @Override
  public List<Found> run(String file, String text, Map<String, String> options) {
    Source source = Source.of(file, text);
    DocumentParser parser =
        PARSERS.stream()
            .filter(known -> known.extensions().contains(source.extension()))
            .findFirst()
            .orElseThrow();
    Map<String, List<String>> values = new HashMap<>();
    options.forEach((name, value) -> values.put(name, List.of(value.split(","))));
    List<Found> found = new ArrayList<>();
    for (Document document : parser.parse(source)) {
      Hits hits = new Hits(document, new RuleOptions(values), Deadline.none());
      rule.check(document, hits);
      hits.all().forEach(hit -> found.add(found(hit)));
    }
    return found.stream().sorted(Comparator.comparing(Found::source)).toList();
  }

  private static Found found(Hit hit) {
    return new Found(place(hit.location()), hit.message(), hit.suggestions(), hit.fix());
  }

  private static Span place(Location location) {
    if (location instanceof Location.InProse prose) {
      return prose.source();
    }
    if (location instanceof Location.InSource source) {
      return source.source();
    }
    if (location instanceof Location.WholeArticle article) {
      return new Span(article.sourceOffset(), article.sourceOffset());
    }
    throw new IllegalArgumentException("no place in the source: " + location);
  }
}
