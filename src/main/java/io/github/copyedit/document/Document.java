package io.github.copyedit.document;

import io.github.copyedit.source.Source;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One article.
 *
 * @param entry a stable id when the file holds several articles
 * @param extent the article's part of the file
 * @param language what the article says it is in, or what the run takes it for
 * @param blocks in the order of the source
 * @param omissions what was left out, and why
 * @param origins where its languages are from
 */
public record Document(
    Source source,
    Optional<String> entry,
    Span extent,
    Optional<Locale> language,
    List<Block> blocks,
    Metadata metadata,
    List<Link> links,
    List<Image> images,
    List<Omission> omissions,
    List<Suppression> suppressions,
    LanguageOrigins origins) {

  private static final Pattern TAG = Pattern.compile("</?+[a-zA-Z][^<>]*+>");

  /** Blocks that are read on end, all in one language: the unit of a grammar check. */
  public record Segment(Locale language, List<Block> blocks) {}

  public Document {
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
    images = List.copyOf(images);
    omissions = List.copyOf(omissions);
    suppressions = List.copyOf(suppressions);
  }

  /** An article as its parser reads it. */
  public Document(
      Source source,
      Optional<String> entry,
      Span extent,
      Optional<Locale> language,
      List<Block> blocks,
      Metadata metadata,
      List<Link> links,
      List<Image> images,
      List<Omission> omissions,
      List<Suppression> suppressions) {
    this(
        source,
        entry,
        extent,
        language,
        blocks,
        metadata,
        links,
        images,
        omissions,
        suppressions,
        LanguageOrigins.DECLARED);
  }

  /**
   * A file that is one article, in the language that its metadata says. What was found of it comes
   * in any order.
   *
   * @param suppressions of the whole file
   */
  public static Document ofFile(
      Source source,
      List<Block> blocks,
      Metadata metadata,
      List<Link> links,
      List<Image> images,
      List<Omission> omissions,
      SuppressionScanner suppressions) {
    List<Block> inOrder = sorted(blocks, Comparator.comparingInt(block -> block.source().start()));
    Span extent = new Span(0, source.text().length());
    return new Document(
        source,
        Optional.empty(),
        extent,
        metadata.all(Metadata.Kind.LANGUAGE).stream()
            .flatMap(field -> LanguageTags.parse(field.value().text()).stream())
            .findFirst(),
        inOrder,
        metadata,
        sorted(links, Comparator.comparing(Link::source)),
        sorted(images, Comparator.comparing(Image::source)),
        sorted(omissions, Comparator.comparing(Omission::source)),
        suppressions.build(extent, inOrder));
  }

  private static <T> List<T> sorted(List<T> found, Comparator<T> byPlace) {
    for (int i = 1; i < found.size(); i++) {
      if (byPlace.compare(found.get(i - 1), found.get(i)) > 0) {
        List<T> sorted = new ArrayList<>(found);
        sorted.sort(byPlace);
        return List.copyOf(sorted);
      }
    }
    return List.copyOf(found);
  }

  /** This document, in {@code fallback} where it says no language itself. */
  public Document withDefaultLanguage(Locale fallback) {
    return language.isPresent()
        ? this
        : inLanguage(fallback, blocks, LanguageOrigins.of(LanguageOrigin.DEFAULT));
  }

  /** This document, all of it in one language, whatever it says itself. */
  public Document in(Locale only) {
    return inLanguage(
        only,
        blocks.stream()
            .map(block -> block.with(block.prose(), block.source(), Optional.empty()))
            .toList(),
        LanguageOrigins.of(LanguageOrigin.CONFIGURED));
  }

  /** This document in languages that somebody else knows. */
  public Document inLanguage(Locale other, List<Block> written, LanguageOrigins origins) {
    return new Document(
        source,
        entry,
        extent,
        Optional.of(other),
        written,
        metadata,
        links,
        images,
        omissions,
        suppressions,
        origins);
  }

  /** The block's own language, else the document's, else {@link Locale#ROOT}. */
  public Locale languageOf(Block block) {
    return block.language().or(this::language).orElse(Locale.ROOT);
  }

  /** What the author typed there. */
  public String slice(Span span) {
    return span.of(source.text());
  }

  /**
   * Words as readers see them, with the code that rules have a word in place of.
   *
   * @param span of the prose
   */
  public String shown(Prose prose, Span span) {
    StringBuilder text = new StringBuilder();
    for (OffsetMap.Run run : prose.map().runs(span)) {
      Span seen =
          new Span(
              Math.max(run.prose().start(), span.start()), Math.min(run.prose().end(), span.end()));
      // An empty span shows nothing, though code may lie around it.
      text.append(
          run.kind() == OffsetMap.Kind.PLACEHOLDER && !seen.isEmpty()
              ? TAG.matcher(slice(run.source())).replaceAll("")
              : seen.of(prose.text()));
    }
    return text.toString();
  }

  public List<Block.Heading> headings() {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .toList();
  }

  /**
   * The flow in each language, then every block that stands apart, each for itself; without those
   * in a language that nobody wants checked.
   */
  public List<Segment> segments() {
    Map<Locale, List<Block>> flow = new LinkedHashMap<>();
    List<Segment> apart = new ArrayList<>();
    for (Block block : blocks) {
      Locale locale = languageOf(block);
      if (origins.unwanted().contains(block.source())) {
        continue;
      }
      if (block.flows()) {
        flow.computeIfAbsent(locale, key -> new ArrayList<>()).add(block);
      } else {
        apart.add(new Segment(locale, List.of(block)));
      }
    }
    List<Segment> segments = new ArrayList<>();
    flow.forEach((locale, blocks) -> segments.add(new Segment(locale, List.copyOf(blocks))));
    segments.addAll(apart);
    return segments;
  }
}
