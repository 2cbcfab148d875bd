package io.github.copyedit.rule.newsroom.attribution;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.Omission;
import io.github.copyedit.rule.newsroom.copy.WebPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** An image as its author wrote it. */
record Picture(Image image, String tag) {

  private static final Pattern ELEMENT =
      Pattern.compile("<(?:img|amp-img|image)\\b.*+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ORNAMENT =
      Pattern.compile(
          "\\srole\\s*+=\\s*+[\"']?+(?:presentation|none)\\b|\\saria-hidden\\s*+=\\s*+[\"']?+true\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED =
      Pattern.compile(
          "\\saria-label(?:ledby)?+\\s*+=\\s*+[\"']?+[^\"'\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "\\S{1,200}\\.(?:jpe?g|png|gif|webp|svg|avif|tiff?|bmp|heic)", Pattern.CASE_INSENSITIVE);

  /** Those of an article's copy, not of the page around it, in the ways that authors write them. */
  static List<Picture> of(Document document) {
    int first = document.blocks().stream().mapToInt(b -> b.source().start()).min().orElse(0);
    int last =
        document.blocks().stream()
            .mapToInt(block -> block.source().end())
            .max()
            .orElse(document.extent().end());
    boolean page = WebPage.is(document.source().file());
    TreeMap<Integer, Integer> omitted = new TreeMap<>();
    document.omissions().stream()
        .map(Omission::source)
        .forEach(span -> omitted.merge(span.start(), span.end(), Math::max));
    return document.images().stream()
        .filter(image -> image.source().start() >= first || !page)
        .filter(image -> image.source().start() <= last || !page)
        .filter(image -> isOutside(omitted, image))
        .map(image -> new Picture(image, document.slice(image.source())))
        .filter(picture -> picture.isElement() || picture.isMarkdown())
        .toList();
  }

  private static boolean isOutside(TreeMap<Integer, Integer> omitted, Image image) {
    Map.Entry<Integer, Integer> before = omitted.floorEntry(image.source().start());
    return before == null || before.getValue() < image.source().end();
  }

  boolean isElement() {
    return ELEMENT.matcher(tag).matches();
  }

  boolean isMarkdown() {
    return tag.startsWith("![");
  }

  /** Whether the author says that it is nothing to look at. */
  boolean isOrnament() {
    return isElement() && (ORNAMENT.matcher(tag).find() || saysNothing());
  }

  /** Whether it is hidden from those who can't see it by more than an empty text. */
  boolean isHidden() {
    return isElement() && ORNAMENT.matcher(tag).find();
  }

  /** Whether it has an alternative text that is empty on purpose, as HTML has it. */
  boolean saysNothing() {
    return isElement() && image.alt().filter(String::isBlank).isPresent();
  }

  /** Whether those who can't see it get words that say something. */
  boolean isNamed() {
    return (isElement() && NAMED.matcher(tag).find())
        || altText().filter(text -> !FILE_NAME.matcher(text).matches()).isPresent();
  }

  Optional<String> altText() {
    return image.alt().map(String::strip).filter(text -> !text.isEmpty());
  }

  /** The file's name, for messages. */
  String name() {
    String path = image.target().replaceFirst("[?#].*+$", "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    return path.toLowerCase(Locale.ROOT).startsWith("data:") || name.isBlank() ? "the image" : name;
  }
}
