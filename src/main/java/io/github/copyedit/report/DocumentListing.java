package io.github.copyedit.report;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.LanguageOrigin;
import io.github.copyedit.document.Suppression;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows an article as rules see it: for those who write rules, or wonder why one was silent. */
public final class DocumentListing {

  private final Document document;
  private final Source source;
  private final List<String> lines = new ArrayList<>();

  private DocumentListing(Document document) {
    this.document = document;
    this.source = document.source();
  }

  /**
   * Lines for a terminal. A place is {@code line:column-line:column}, its end exclusive.
   *
   * @param document in the language that holds where it says none itself
   */
  public static List<String> of(Document document) {
    DocumentListing listing = new DocumentListing(document);
    listing.head();
    listing.metadata();
    listing.blocks();
    listing.rest();
    return List.copyOf(listing.lines);
  }

  private void head() {
    document.entry().ifPresent(entry -> line("article", document.extent(), entry));
    lines.add(
        "language    "
            + document.language().map(Locale::toLanguageTag).orElse("not known")
            + " ("
            + origin(document.origins().article())
            + (isLeftUnchecked() ? ", grammar not checked" : "")
            + ")");
  }

  private boolean isLeftUnchecked() {
    return !document.blocks().isEmpty() && document.segments().isEmpty();
  }

  private static String origin(LanguageOrigin origin) {
    return switch (origin) {
      case DECLARED -> "declared";
      case CONFIGURED -> "configured";
      case DETECTED -> "detected";
      case DEFAULT -> "by default";
      case UNKNOWN -> "by default: what tells languages apart could not be had";
    };
  }

  private void metadata() {
    title("metadata", document.metadata().fields().isEmpty());
    document
        .metadata()
        .fields()
        .forEach(
            field ->
                line(
                    lower(field.kind()) + " (" + lower(field.origin()) + ")",
                    field.value().toSource(field.value().all()),
                    field.value().text()));
  }

  private void blocks() {
    title("blocks", document.blocks().isEmpty());
    for (Block block : document.blocks()) {
      String level = block instanceof Block.Heading heading ? " " + heading.level() : "";
      String language = block.language().map(own -> language(block, own)).orElse("");
      line(block.name() + level + language, block.source(), block.prose().text());
      block.prose().map().runs().stream()
          .filter(run -> run.kind() != OffsetMap.Kind.IDENTITY)
          .forEach(run -> rewritten(block, run));
    }
  }

  private String language(Block block, Locale own) {
    boolean detected = document.origins().detected().contains(block.source());
    boolean unwanted = document.origins().unwanted().contains(block.source());
    return " ("
        + own.toLanguageTag()
        + (detected ? ", detected" : "")
        + (unwanted ? ", grammar not checked" : "")
        + ")";
  }

  /** What reads otherwise in the source than in the prose. */
  private void rewritten(Block block, OffsetMap.Run run) {
    String words = run.prose().of(block.prose().text());
    String typed = run.source().isEmpty() ? "nothing" : quoted(document.slice(run.source()));
    line("  " + lower(run.kind()), run.source(), quoted(words) + " for " + typed);
  }

  private void rest() {
    title("links", document.links().isEmpty());
    document.links().forEach(link -> line(quoted(link.text()), link.source(), link.target()));
    title("images", document.images().isEmpty());
    document
        .images()
        .forEach(
            image ->
                line(
                    image.alt().map(DocumentListing::quoted).orElse("no alt text"),
                    image.source(),
                    image.target()));
    title("left out", document.omissions().isEmpty());
    document.omissions().forEach(left -> line(left.name(), left.source(), left.reason()));
    title("suppressions", document.suppressions().isEmpty());
    document.suppressions().forEach(this::suppression);
  }

  private void suppression(Suppression stet) {
    String rules = stet.rules().isEmpty() ? "every rule" : String.join(", ", stet.rules());
    line(rules, stet.scope(), stet.reason().orElse("no reason given"));
  }

  private void title(String title, boolean empty) {
    lines.add("");
    lines.add(empty ? title + ": none" : title);
  }

  private void line(String what, Span place, String text) {
    String where =
        source.lines().position(place.start()) + "-" + source.lines().position(place.end());
    lines.add(
        "  %-15s %-24s %s".formatted(where, Visible.onOneLine(what), Visible.onOneLine(text)));
  }

  private static String quoted(String text) {
    return "“" + text + "”";
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
