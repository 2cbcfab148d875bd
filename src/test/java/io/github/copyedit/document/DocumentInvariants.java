package io.github.copyedit.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.text.OffsetMap.Kind;
import io.github.copyedit.text.OffsetMap.Run;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/** What holds for every document of every parser. */
public final class DocumentInvariants {

  /**
   * An entity gives two characters at most, a line break one: a longer replacement is a failed
   * alignment.
   */
  private static final int LONGEST_REPLACEMENT = 2;

  private DocumentInvariants() {}

  public static void check(Document document) {
    String source = document.source().text();
    Span file = new Span(0, source.length());
    int last = 0;
    for (Block block : document.blocks()) {
      checkMap(block.prose(), source);
      assertThat(block.prose().text())
          .as("prose without blanks around it")
          .isEqualTo(block.prose().text().strip());
      assertThat(block.source().contains(block.prose().toSource(block.prose().all())))
          .as("prose within %s", block)
          .isTrue();
      assertThat(block.source().start()).as("order of %s", block).isGreaterThanOrEqualTo(last);
      last = block.source().start();
    }
    document.metadata().fields().forEach(field -> checkMap(field.value(), source));
    document.links().forEach(link -> assertThat(file.contains(link.source())).isTrue());
    document.images().forEach(image -> assertThat(file.contains(image.source())).isTrue());
    document.omissions().forEach(omission -> assertThat(file.contains(omission.source())).isTrue());
    document
        .suppressions()
        .forEach(suppression -> assertThat(file.contains(suppression.scope())).isTrue());
  }

  private static void checkMap(Prose prose, String source) {
    int proseEnd = 0;
    int sourceEnd = 0;
    for (Run run : prose.map().runs()) {
      assertThat(run.prose().start()).as("no gap in the prose: %s", prose).isEqualTo(proseEnd);
      assertThat(run.source().start())
          .as("never back in the source: %s", prose)
          .isGreaterThanOrEqualTo(sourceEnd);
      if (run.kind() == Kind.IDENTITY) {
        assertThat(run.prose().of(prose.text())).isEqualTo(run.source().of(source));
      } else if (run.kind() == Kind.REPLACED) {
        assertThat(run.prose().length())
            .as("aligned: %s", prose)
            .isLessThanOrEqualTo(LONGEST_REPLACEMENT);
      }
      proseEnd = run.prose().end();
      sourceEnd = run.source().end();
    }
    assertThat(proseEnd).isEqualTo(prose.text().length());
  }

  /** One line a block: its type, a heading's level, its prose. */
  public static String outline(Document document) {
    return document.blocks().stream()
        .map(DocumentInvariants::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Block block) {
    String name = block.getClass().getSimpleName();
    if (block instanceof Block.Heading heading) {
      name += heading.level();
    } else if (block instanceof Block.FieldText field) {
      name = field.kind().name();
    }
    return name + ": " + block.prose().text();
  }

  /** The same text with other line ends. */
  public static List<String> lineEnds(String text) {
    return List.of(text, text.replace("\n", "\r\n"), text.replace("\n", "\r"));
  }
}
