package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.Prose;
import io.github.copyedit.document.markdown.TagParameters.Parameter;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads what a reader sees of a tag's parameters: captions, alternative texts, titles. */
final class TagTexts {

  /** What holds a picture's address in the tags of widespread themes. */
  private static final Set<String> ADDRESSES =
      Set.of("src", "image_path", "image", "url", "path", "file", "source");

  private static final Pattern COMPONENT =
      Pattern.compile(
          "<(?<name>[A-Z]\\w*[a-z]\\w*)(?:[^<>\"'`]|\"[^\"]{0,2000}+\"|'[^']{0,2000}+'){0,500}+>");

  private static final Pattern TEMPLATE = Pattern.compile("\\{[{%]");

  private final Reading reading;

  TagTexts(Reading reading) {
    this.reading = reading;
  }

  /** A shortcode or a tag of Liquid. */
  void readTag(Mark mark) {
    read(reading.masked().original(), mark.span(), true);
  }

  /** Components among HTML, which doesn't know them. */
  void readComponents(Span body) {
    String text = reading.masked().text();
    Matcher component = COMPONENT.matcher(text).region(body.start(), body.end());
    while (component.find()) {
      String name = component.group("name").toLowerCase(Locale.ROOT);
      if (!name.equals("image") && !name.equals("img")) {
        read(text, new Span(component.start(), component.end()), true);
      }
    }
  }

  private void read(String text, Span tag, boolean image) {
    List<Parameter> parameters = TagParameters.in(text, tag);
    Optional<String> alt = Optional.empty();
    Optional<String> address = Optional.empty();
    boolean captioned = false;
    for (Parameter parameter : parameters) {
      String written = parameter.value().of(text);
      if (ADDRESSES.contains(parameter.name())) {
        address = address.or(() -> Optional.of(written));
      }
      if (written.isBlank() || TEMPLATE.matcher(written).find() || Masked.hasMask(written)) {
        continue;
      }
      switch (parameter.name()) {
        case "alt" -> alt = Optional.of(add(parameter, text, Block.AltText::new));
        case "caption" -> {
          captioned = true;
          add(parameter, text, Block.Caption::new);
        }
        case "title" -> add(parameter, text, Block.TitleText::new);
        default -> {
          // Not for readers.
        }
      }
    }
    if (image && address.isPresent() && (captioned || alt.isPresent())) {
      reading.article().add(new Image(address.get(), alt, tag.shift(reading.base())));
    }
  }

  /** How a kind of block is made. */
  private interface Maker {
    Block make(Prose prose, Span source, Optional<Locale> language);
  }

  private String add(Parameter parameter, String text, Maker maker) {
    Prose prose = words(value(parameter, text));
    if (!prose.text().isBlank()) {
      Span source = parameter.value().shift(reading.base());
      reading.article().add(maker.make(prose, source, Optional.empty()));
    }
    return prose.text();
  }

  private Prose value(Parameter parameter, String text) {
    String written = parameter.value().of(text);
    if (!parameter.escapes() || written.indexOf('\\') < 0) {
      int start = parameter.value().start() + reading.base();
      return new Prose(written, OffsetMap.identity(start, written.length()));
    }
    StringBuilder value = new StringBuilder();
    OffsetMap.Builder map = new OffsetMap.Builder();
    for (int at = parameter.value().start(); at < parameter.value().end(); at++) {
      boolean escape = text.charAt(at) == '\\' && "\"\\".indexOf(text.charAt(at + 1)) >= 0;
      Span place = Span.ofLength(at, escape ? 2 : 1).shift(reading.base());
      at += escape ? 1 : 0;
      value.append(text.charAt(at));
      map.run(1, place, escape ? OffsetMap.Kind.REPLACED : OffsetMap.Kind.IDENTITY);
    }
    return new Prose(value.toString(), map.build());
  }

  /** Themes take a caption for Markdown. */
  private Prose words(Prose value) {
    Node first = reading.parser().parse(value.text()).getFirstChild();
    if (!(first instanceof Paragraph) || first.getNext() != null) {
      return FieldProse.of(value);
    }
    int length = value.text().length();
    InlineText inline = new InlineText(value.text(), 0, OffsetMap.identity(0, length), value.map());
    return InlineReader.read(reading.of(value.text()), inline, first);
  }
}
