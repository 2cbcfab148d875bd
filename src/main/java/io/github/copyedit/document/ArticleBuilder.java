package io.github.copyedit.document;

import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts an article together whose parts stand at several places of a file, in any order. */
public final class ArticleBuilder {

  private final Source source;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block.FieldText> fieldTexts = new ArrayList<>();
  private final List<Metadata.Field> fields = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();
  private Optional<Locale> language = Optional.empty();

  public ArticleBuilder(Source source) {
    this.source = source;
  }

  /** A field that is no text of its own, such as a date. */
  public void field(Metadata.Kind kind, Metadata.Origin origin, Prose value) {
    fields.add(new Metadata.Field(kind, origin, value));
    if (kind == Metadata.Kind.LANGUAGE) {
      language = language.or(() -> LanguageTags.parse(value.text()));
    }
  }

  /**
   * A headline or dek that is checked, too, unless a block says the same.
   *
   * @param place of the value with its marks
   */
  public void text(Metadata.Kind kind, Metadata.Origin origin, Prose value, Span place) {
    field(kind, origin, value);
    fieldTexts.add(new Block.FieldText(kind, value, place, Optional.empty()));
  }

  public void block(Block block) {
    blocks.add(block);
  }

  public void link(Link link) {
    links.add(link);
  }

  public void image(Image image) {
    images.add(image);
  }

  public void omission(Omission omission) {
    omissions.add(omission);
  }

  public void suppression(Suppression suppression) {
    suppressions.add(suppression);
  }

  /** The language, unless a field has said it before. */
  public void language(Optional<Locale> said) {
    language = language.or(() -> said);
  }

  /** What was said so far. */
  public Optional<Locale> language() {
    return language;
  }

  /** All that a parser found in a text of this file. */
  public void add(Document part) {
    part.blocks().forEach(this::block);
    fields.addAll(part.metadata().fields());
    language(part.language());
    links.addAll(part.links());
    images.addAll(part.images());
    omissions.addAll(part.omissions());
    suppressions.addAll(part.suppressions());
  }

  /** The blocks in the order of the source, once no more come. */
  public List<Block> blocks() {
    Set<String> said = new HashSet<>();
    blocks.forEach(block -> said.add(block.prose().text()));
    List<Block> all = new ArrayList<>(blocks);
    for (Block.FieldText field : fieldTexts) {
      if (said.add(field.prose().text())) {
        all.add(field);
      }
    }
    all.sort(Comparator.comparing(Block::source));
    return List.copyOf(all);
  }

  /**
   * @param entry the article's id where the file holds several
   */
  public Document build(Optional<String> entry, Span extent) {
    return new Document(
        source,
        entry,
        extent,
        language,
        blocks(),
        new Metadata(
            fields.stream()
                .sorted(Comparator.comparing(field -> field.value().toSource(field.value().all())))
                .toList()),
        links.stream().sorted(Comparator.comparing(Link::source)).toList(),
        images.stream().sorted(Comparator.comparing(Image::source)).toList(),
        omissions.stream().sorted(Comparator.comparing(Omission::source)).toList(),
        suppressions.stream().sorted(Comparator.comparing(Suppression::place)).toList());
  }
}
