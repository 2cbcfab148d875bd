package io.github.copyedit.rule.newsroom.attribution;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Prose;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds articles that don't say who wrote them. */
public final class MissingByline implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "missing-byline",
              "Articles that don't say who wrote them",
              Severity.WARNING,
              "attribution")
          .offByDefault();

  /** Accounts and fields that programs put where nobody wrote a name. */
  private static final Set<String> STAND_INS =
      Set.of(
          "admin",
          "administrator",
          "administrador",
          "administrateur",
          "author",
          "author name",
          "autor",
          "auteur",
          "name",
          "root",
          "test",
          "unknown",
          "unbekannt",
          "user",
          "webmaster",
          "wordpress");

  /** A line of its own at either end: "By Jane Doe", "Text: Jana Muster". */
  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?:by|von|par|por|di|door|av|af)|(?:text|words|story|texte?|texto|testo|tekst)(?: by| von)?\\s?:)\\s++\\p{Lu}.{1,80}+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LONGEST_LINE = 100;
  private static final int LOOKED_AT = 4;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    List<Prose> bylines =
        document.metadata().all(Metadata.Kind.BYLINE).stream()
            .map(Metadata.Field::value)
            .filter(value -> !value.text().isBlank())
            .toList();
    if (bylines.isEmpty() && !hasLine(document)) {
      hits.wholeArticle(
          INFO,
          "The article doesn't say who wrote it, neither in its metadata nor at its top or end, so readers can't tell whom to ask. Add a byline.");
    }
    if (!bylines.isEmpty() && bylines.stream().allMatch(MissingByline::isStandIn)) {
      Prose account = bylines.get(0);
      hits.inProse(
          INFO,
          account,
          account.all(),
          "“%s” is an account, not a person, so readers can't tell who wrote the article. Put the author's name."
              .formatted(account.text()));
    }
  }

  private static boolean isStandIn(Prose byline) {
    return STAND_INS.contains(String.join(" ", Words.of(byline.text())));
  }

  private static boolean hasLine(Document document) {
    List<Block> flow = document.blocks().stream().filter(Block::flows).toList();
    int size = flow.size();
    return IntStream.range(0, size)
        .filter(i -> i < LOOKED_AT || i >= size - LOOKED_AT)
        .mapToObj(flow::get)
        .map(block -> block.prose().text().strip())
        .anyMatch(text -> text.length() <= LONGEST_LINE && LINE.matcher(text).matches());
  }
}
