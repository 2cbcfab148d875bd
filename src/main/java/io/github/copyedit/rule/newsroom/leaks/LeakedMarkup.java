package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.Excerpts;
import io.github.copyedit.rule.newsroom.copy.Quotations;
import io.github.copyedit.rule.newsroom.copy.WrittenAsShown;
import io.github.copyedit.rule.newsroom.furniture.AdPhrases;
import io.github.copyedit.text.OffsetMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds codes of the page, of templates and of trackers that readers see as text. */
public final class LeakedMarkup implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "leaked-markup",
          "Tags, entities, shortcodes and tracking addresses shown as text",
          Severity.WARNING,
          "leaks");

  /** Where Markdown, or what looks like it, belongs to the text. */
  private static final Set<String> MARKDOWN_OR_PLAIN =
      Set.of("md", "markdown", "mdx", "txt", "text", "adoc", "asciidoc");

  /** A text full of it says one thing: after so many nobody reads on. */
  private static final int MOST_IN_BLOCK = 5;

  /** What would be read as markup again. */
  private static final String BRACKETS = "<>";

  private static final String SYNTAX = "&\"'";

  private final AdPhrases ads = new AdPhrases();
  private final MarkupScan scan = new MarkupScan();
  private final ShownMarkup shown = new ShownMarkup();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    boolean markdown = !MARKDOWN_OR_PLAIN.contains(document.source().extension());
    Optional<Boolean> technical = Optional.empty();
    for (Block block : document.blocks()) {
      hits.deadline().check();
      List<MarkupScan.Leak> leaks = scan.find(block.prose().text(), markdown);
      if (!leaks.isEmpty() && ads.match(block.prose().text()).isEmpty()) {
        if (technical.isEmpty()) {
          technical = Optional.of(shown.isTechnical(document));
        }
        report(document, block, leaks, technical.get(), hits);
      }
      reportAddresses(document, block, hits);
    }
  }

  private void report(
      Document document, Block block, List<MarkupScan.Leak> leaks, boolean technical, Hits hits) {
    String text = block.prose().text();
    Quotations quotations = Quotations.in(text);
    leaks.stream()
        .filter(leak -> leak.kind() == MarkupScan.Kind.TRACKING || !technical)
        .filter(
            leak -> leak.kind() != MarkupScan.Kind.TEMPLATE || !ShownMarkup.isTemplate(document))
        .filter(leak -> !ShownMarkup.isQuoted(text, leak.span(), quotations))
        .limit(MOST_IN_BLOCK)
        .forEach(leak -> report(document, block, leak, hits));
  }

  private static void report(Document document, Block block, MarkupScan.Leak leak, Hits hits) {
    String excerpt = Excerpts.of(leak.span().of(block.prose().text()));
    Optional<String> character =
        leak.kind() == MarkupScan.Kind.ENTITY
            ? Entities.character(leak.name()).filter(c -> isSafe(document, block, c))
            : Optional.empty();
    Optional<Fix> fix =
        character
            .filter(c -> WrittenAsShown.allows(document, block))
            .map(c -> new Fix(block.prose().toSource(leak.span()), c));
    String message = "“%s” %s".formatted(excerpt, Explanations.of(leak.kind()));
    hits.inProse(INFO, block, leak.span(), message, character.stream().toList(), fix);
  }

  private static boolean isSafe(Document document, Block block, String character) {
    return !character.isEmpty()
        && !BRACKETS.contains(character)
        && (!SYNTAX.contains(character) || WrittenAsShown.allows(document, block));
  }

  /** Bare addresses that the format makes links of, which stand in the prose as one word. */
  private static void reportAddresses(Document document, Block block, Hits hits) {
    for (OffsetMap.Run run : block.prose().map().runs()) {
      if (run.kind() == OffsetMap.Kind.PLACEHOLDER) {
        String source = document.slice(run.source());
        String address = source.startsWith("<") ? source.substring(1) : source;
        if (address.startsWith("http") && MarkupScan.isTracked(address)) {
          String message =
              "“%s” %s".formatted(Excerpts.of(source), Explanations.of(MarkupScan.Kind.TRACKING));
          hits.inSource(INFO, run.source(), message);
        }
      }
    }
  }
}
