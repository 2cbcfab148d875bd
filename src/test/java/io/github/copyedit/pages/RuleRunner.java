package io.github.copyedit.pages;

import io.github.copyedit.config.ConfigReader;
import io.github.copyedit.config.RuleCatalog;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.document.markdown.MarkdownParser;
import io.github.copyedit.document.plain.PlainTextParser;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.finding.Location;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.Hit;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.HouseWords;
import io.github.copyedit.rule.Notes;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleOptions;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.TreeHits;
import io.github.copyedit.rule.TreeRule;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs one rule alone. */
record RuleRunner(Rule rule) implements ExampleRunner {

  static final List<DocumentParser> PARSERS =
      List.of(new HtmlParser(), new MarkdownParser(HtmlParser.fragment()), new PlainTextParser());

  /** Between the articles of an example for a rule across articles. */
  private static final Pattern NEXT_ARTICLE = Pattern.compile("(?m)^=== (\\S+)\\R");

  private static final String TODAY = "today";

  @Override
  public List<Found> run(String file, String text, Map<String, String> options) {
    Map<String, List<String>> values = new HashMap<>();
    options.forEach((name, value) -> values.put(name, List.of(value.split(","))));
    RuleOptions set = new RuleOptions(values, words(options));
    List<Found> found = new ArrayList<>();
    Map<Tree.Article, Integer> offsets = new IdentityHashMap<>();
    Matcher next = NEXT_ARTICLE.matcher(text);
    String name = file;
    int start = 0;
    while (start >= 0) {
      int end = next.find() ? next.start() : text.length();
      for (Document document : documents(name, text.substring(start, end))) {
        Hits hits = new Hits(document, set, Deadline.none());
        rule.check(document, hits);
        int offset = start;
        hits.all().forEach(hit -> found.add(found(hit, offset)));
        if (rule instanceof TreeRule tree) {
          Notes notes = new Notes(document, set, Deadline.none());
          tree.summarize(document, notes);
          offsets.put(new Tree.Article(name, document.entry(), set, notes.all()), start);
        }
      }
      name = end < text.length() ? next.group(1) : name;
      start = end < text.length() ? next.end() : -1;
    }
    if (rule instanceof TreeRule tree) {
      found.addAll(ofTree(tree, offsets, options));
    }
    return found.stream().sorted(Comparator.comparing(Found::source)).toList();
  }

  /** Where the words behind a fence may hold no blank, they have an underscore. */
  private static HouseWords words(Map<String, String> options) {
    StringBuilder yaml = new StringBuilder("dictionary:\n");
    for (String list : List.of("accept", "reject")) {
      yaml.append("  ").append(list).append(":\n");
      Stream.of(options.getOrDefault(list, "").split(",(?!_)"))
          .filter(term -> !term.isEmpty())
          .forEach(term -> yaml.append("    - ").append(term.replace('_', ' ')).append('\n'));
    }
    return ConfigReader.read("copyedit.yml", yaml.toString(), RuleCatalog.of(List.of())).words();
  }

  private static List<Found> ofTree(
      TreeRule rule, Map<Tree.Article, Integer> offsets, Map<String, String> options) {
    LocalDate today = LocalDate.parse(options.getOrDefault(TODAY, "2024-03-22"));
    List<Tree.Article> articles =
        offsets.keySet().stream()
            .filter(article -> !article.notes().isEmpty())
            .sorted(Comparator.comparing(Tree.Article::file))
            .toList();
    TreeHits hits = new TreeHits();
    rule.check(
        new Tree(articles, today, (article, path) -> isThere(articles, article, path)), hits);
    return hits.all().stream().map(hit -> found(hit.hit(), offsets.get(hit.article()))).toList();
  }

  private static boolean isThere(List<Tree.Article> articles, String from, String path) {
    Path named = Path.of(from).resolveSibling(path).normalize();
    return articles.stream().anyMatch(article -> Path.of(article.file()).equals(named));
  }

  private static List<Document> documents(String file, String text) {
    Source source = Source.of(file, text);
    return PARSERS.stream()
        .filter(known -> known.extensions().contains(source.extension()))
        .findFirst()
        .orElseThrow()
        .parse(source);
  }

  private static Found found(Hit hit, int offset) {
    return new Found(
        place(hit.location()).shift(offset),
        hit.message(),
        hit.suggestions(),
        hit.fix().map(fix -> new Fix(fix.source().shift(offset), fix.replacement())));
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
