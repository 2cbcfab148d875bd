package io.github.copyedit.document;

import io.github.copyedit.document.FormatSettings.BodyFormat;
import io.github.copyedit.document.FormatSettings.JsonLines;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is put together of XML's and JSON's pieces is read or refused, and every map holds. */
@Timeout(120)
final class FeedAndDataFuzzTest {

  private static final int ROUNDS = 400;
  private static final JsonLines LINES =
      new JsonLines(
          List.of(),
          List.of(List.of("body_html"), List.of("x", "0")),
          BodyFormat.MARKDOWN,
          Optional.of(List.of("uri")),
          Map.of(Kind.HEADLINE, List.of("headline"), Kind.DEK, List.of("description_text")));
  private static final List<DocumentParser> PARSERS =
      AllParsers.of(new FormatSettings(List.of(), List.of(LINES)));

  private static final List<String> TEXTS =
      List.of(
          "word",
          " ",
          "\n",
          "\r\n",
          "\r",
          "&amp;",
          "&#233;",
          "&lt;p&gt;",
          "&lt;/p&gt;",
          "&amp;amp;",
          "&amp;eacute;",
          "😀",
          "e\u0301",
          "&#x1F600;",
          "<![CDATA[<p>a &amp; b]]>",
          "<!-- stet -->",
          "<!-- stet off a -->",
          "<!-->-->",
          "<?pi > ?>",
          "\u00A0",
          "…",
          "]]&gt;");
  private static final List<String> ELEMENTS =
      List.of(
          "p",
          "hl1",
          "hl2",
          "fn",
          "a href='u'",
          "media-reference alternate-text='b &lt;'",
          "ul",
          "li",
          "td",
          "title",
          "description",
          "content:encoded",
          "item",
          "entry",
          "content type='xhtml'",
          "summary",
          "para",
          "xref",
          "section",
          "b",
          "bq",
          "abstract",
          "body.content",
          "hedline",
          "byline",
          "pre",
          "x",
          "media:description",
          "div",
          "info");
  private static final List<String> ROOTS =
      List.of(
          "nitf",
          "rss",
          "feed xmlns='http://www.w3.org/2005/Atom'",
          "newsItem",
          "article xmlns='http://docbook.org/ns/docbook'",
          "dita");

  private static final List<String> JSON =
      List.of(
          "\\n",
          "\\u00e9",
          "\\ud83d\\ude00",
          "\\ud83d",
          "\\\"",
          "\\\\",
          "<p>",
          "</p>",
          "&amp;",
          "&eacute",
          "word",
          " ",
          "**",
          "`",
          "# ",
          "\\t",
          "|",
          "<b>",
          "</b>",
          "<!-- stet -->",
          "é");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void xml(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      String root = pick(ROOTS, random);
      String name = root.split(" ")[0];
      String inner = tree(random, 5);
      String text =
          name.equals("rss")
              ? "<rss><channel><item>" + inner + "</item>" + inner + "</channel></rss>"
              : "<" + root + ">" + inner + "</" + name + ">";
      read("xml", random.nextInt(10) == 0 ? mutated(text, random) : text);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void json(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      List<String> fields = new ArrayList<>(List.of("\"uri\":\"u\"", "\"type\":\"text\""));
      for (String key : List.of("headline", "description_text", "body_html", "body_text", "stet")) {
        if (random.nextInt(3) > 0) {
          fields.add("\"" + key + "\":\"" + string(random) + "\"");
        }
      }
      fields.add(
          "\"associations\":[{\"type\":\"picture\",\"headline\":\"" + string(random) + "\"}]");
      fields.add("\"x\":[\"" + string(random) + "\"]");
      String text = "{" + String.join(",", fields) + "}";
      String given = random.nextInt(10) == 0 ? mutated(text, random) : text;
      read("json", given);
      read("jsonl", given + "\n" + text);
    }
  }

  private static void read(String extension, String text) {
    DocumentParser parser =
        PARSERS.stream()
            .filter(candidate -> candidate.extensions().contains(extension))
            .findFirst()
            .orElseThrow();
    List<Document> documents;
    try {
      documents = parser.parse(Source.of("a." + extension, text));
    } catch (UnreadableDocumentException partly) {
      documents = partly.readable();
    } catch (UnknownFormatException unknown) {
      return;
    }
    for (Document document : documents) {
      try {
        DocumentInvariants.check(document);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(text, e);
      }
    }
  }

  private static String tree(Random random, int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      if (depth == 0 || random.nextBoolean()) {
        text.append(pick(TEXTS, random));
      } else {
        String element = pick(ELEMENTS, random);
        String name = element.split(" ")[0];
        text.append('<').append(element).append('>').append(tree(random, depth - 1));
        text.append("</").append(name).append('>');
      }
    }
    return text.toString();
  }

  private static String string(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(pick(JSON, random));
    }
    return text.toString();
  }

  private static String mutated(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(changed.length());
      switch (random.nextInt(3)) {
        case 0 -> changed.deleteCharAt(at);
        case 1 -> changed.insert(at, "<>&\"'[]{}!?-/\\\0".charAt(random.nextInt(15)));
        default -> changed.setLength(Math.max(1, at));
      }
    }
    return changed.toString();
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
