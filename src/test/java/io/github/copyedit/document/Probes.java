package io.github.copyedit.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for the word PROBE, whose places in a file stand in {@code ⟦⟧}. */
public final class Probes {

  private static final String WORD = "PROBE";

  private Probes() {}

  /**
   * Every marked place, and no other, is where a block has the word, whatever the line ends.
   *
   * @return the articles of the file with its line ends as they are given
   */
  public static List<Document> check(DocumentParser parser, String name, String marked) {
    List<Document> first = List.of();
    for (String form : DocumentInvariants.lineEnds(marked)) {
      List<Document> documents = checkForm(parser, name, form);
      first = first.isEmpty() ? documents : first;
    }
    return first;
  }

  private static List<Document> checkForm(DocumentParser parser, String name, String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> expected = new ArrayList<>();
    int start = 0;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '⟦' -> start = text.length();
        case '⟧' -> expected.add(new Span(start, text.length()));
        default -> text.append(c);
      }
    }
    List<Document> documents = parser.parse(Source.of(name, text.toString()));
    List<Span> found = new ArrayList<>();
    for (Document document : documents) {
      DocumentInvariants.check(document);
      for (Block block : document.blocks()) {
        String prose = block.prose().text();
        for (int at = prose.indexOf(WORD); at >= 0; at = prose.indexOf(WORD, at + 1)) {
          found.add(block.prose().toSource(Span.ofLength(at, WORD.length())));
        }
      }
    }
    assertThat(found.stream().map(span -> at(text, span)).toList())
        .containsExactlyInAnyOrderElementsOf(
            expected.stream().map(span -> at(text, span)).toList());
    return documents;
  }

  private static String at(StringBuilder text, Span span) {
    return span + " " + span.of(text);
  }

  /** The blocks of all articles; an entry's id in front of its own. */
  public static String outline(List<Document> documents) {
    return documents.stream()
        .map(
            document ->
                document.entry().map(id -> "[" + id + "]\n").orElse("")
                    + DocumentInvariants.outline(document))
        .collect(Collectors.joining("\n"));
  }

  /** Metadata as {@code KIND value} a line. */
  public static String fields(Document document) {
    return document.metadata().fields().stream()
        .map(field -> field.kind() + " " + field.value().text())
        .collect(Collectors.joining("\n"));
  }

  /** Omissions as {@code name: reason} a line. */
  public static String omissions(Document document) {
    return document.omissions().stream()
        .map(left -> left.name() + ": " + left.reason())
        .collect(Collectors.joining("\n"));
  }
}
