package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Link;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.OffsetMap.Kind;
import io.github.copyedit.text.OffsetMap.Run;
import io.github.copyedit.text.Span;
import java.util.EnumSet;
import java.util.List;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * Finds bare addresses in finished prose: there, unlike in the library's tree, each character's
 * place is known. Something stands in for each, as for an address between angle brackets.
 */
final class Autolinks {

  private static final LinkExtractor EXTRACTOR =
      LinkExtractor.builder()
          .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
          .build();

  private Autolinks() {}

  /**
   * @param linked parts of the prose that are links already
   */
  static Prose replace(Prose prose, List<Span> linked, Article article) {
    String text = prose.text();
    if (text.indexOf('@') < 0 && !text.contains("://") && !text.contains("www.")) {
      return prose;
    }
    OffsetMap source = OffsetMap.identity(0, article.source().text().length());
    ProseBuilder builder = new ProseBuilder(text.length(), source);
    int at = 0;
    for (LinkSpan link : EXTRACTOR.extractLinks(text)) {
      Span address = new Span(link.getBeginIndex(), link.getEndIndex());
      Span place = prose.toSource(address);
      if (place.isEmpty() || splitsRun(prose, address)) {
        continue;
      }
      copy(prose, new Span(at, address.start()), builder);
      builder.placeholder(place);
      at = address.end();
      if (linked.stream().noneMatch(part -> part.overlaps(address))) {
        String shown =
            prose.map().touchesPlaceholder(address) ? article.slice(place) : address.of(text);
        article.add(new Link(target(shown, link.getType()), shown, place));
      }
    }
    if (at == 0) {
      return prose;
    }
    copy(prose, new Span(at, text.length()), builder);
    return builder.build();
  }

  private static String target(String address, LinkType type) {
    return switch (type) {
      case WWW -> "http://" + address;
      case EMAIL -> "mailto:" + address;
      default -> address;
    };
  }

  /** Where an address would end within a character of two, both halves would need its place. */
  private static boolean splitsRun(Prose prose, Span address) {
    return prose.map().runs().stream()
        .anyMatch(
            run ->
                run.kind() != Kind.IDENTITY
                    && run.prose().overlaps(address)
                    && !address.contains(run.prose()));
  }

  private static void copy(Prose prose, Span part, ProseBuilder builder) {
    for (Run run : prose.map().runs()) {
      int start = Math.max(part.start(), run.prose().start());
      int end = Math.min(part.end(), run.prose().end());
      if (start < end) {
        Span words = new Span(start, end);
        boolean exact = run.kind() == Kind.IDENTITY;
        Span source =
            exact ? words.shift(run.source().start() - run.prose().start()) : run.source();
        builder.append(words.of(prose.text()), source, run.kind());
      }
    }
  }
}
