package io.github.copyedit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainYamlTest {

  private static final String[] KEYS = {
    "title", "date", "pub-date", "stet", "null", "true", "no", "_x9", "T", "a b", "\"q\"", "1st", ""
  };
  private static final String[] VALUES = {
    "",
    "",
    "",
    " ",
    "two words",
    "one\n  two",
    "[one, two]",
    ">\n  one\n  two",
    "Caf\u00e9 \u2013 open",
    "2024-03-21",
    "2024-03-21T10:00:00Z",
    "12",
    "-1",
    "1.5e3",
    ".5",
    "0x1F",
    "true",
    "False",
    "~",
    "null",
    "\"quoted\"",
    "'single'",
    "\"a \\\" b\"",
    "'it''s'",
    "\"\"",
    "''",
    "\"open",
    "'open",
    "\"a\" b",
    "a: b",
    "a:b",
    "a:",
    "a #b",
    "a#b",
    "# c",
    "[a, b]",
    "[]",
    "{a: 1}",
    "|",
    ">-",
    "&x y",
    "*x",
    "!t y",
    "- x",
    "-x",
    "?",
    "? x",
    "%x",
    "@x",
    "`x`",
    "/path/to",
    "(a)",
    "http://example.org/x",
    "x\ty",
    "x\u00a0",
    "\uD83D\uDE00",
    "x\u2028y",
    "x\u0085y",
    "\uFEFFx",
    "\uE000",
    "x\u0001",
    "x   ",
    "\"x\"  ",
    "\"x\" # c",
    "a, b",
    "=",
    "<<",
    "---",
    "...",
    "a\"b",
    "a'b",
    ",x",
    "}x",
    "]",
    "\"one\n  two\"",
    "\"one \ntwo\n\n three\"",
    "'one\n--- two'",
    "'one\n\n'",
    "\"\ntwo\\\n x\"",
    "\"one\n...\"",
    "\"one\n  # two\"  ",
    "\"one\n\" two",
    "'one\n  two: ''x'''",
    "'one\n \n two'",
    "one  \n two\n    three ",
    "one\n two: x",
    "one\n # two",
    "one\n two #x",
    "one\n two:",
    "one\n - two",
    "one\n \n two",
    "one\n\n two",
    "1\n 2",
    "one\n \"two\"",
    "one\n [two",
    "one\n 'two",
    "one\n ? two",
    "one\n &two",
    "one\n ---",
    "one\n two \\ \\n",
    "one''s\n ''two",
    "[ one ,2, true ]  ",
    "[one two,]",
    "[one,,two]",
    "[,]",
    "[ ]",
    "[one]two",
    "[one] # c",
    "[one, 'two']",
    "[a-b, 2024-01-01, 1.5, x.y]",
    "[-a]",
    "[a: b]",
    "[[a]]",
    "[one\n, two]",
    "|\n one\n two",
    "|\n  one\n two",
    "|\n  one\n   two",
    "|\n  one\n\n  two",
    "|\n  one  \n  # two: x ",
    ">\n  one  \n  two   ",
    ">\n  - one\n  \"two",
    ">\n\n  one",
    ">-\n  one",
    "|+\n  one\n",
    ">\n   \n  one",
    "> # c\n  one",
    "|  \n  one",
    ">\none",
    ">\n\tone",
    ">\n  one\n  ---",
    "|\n  \u00a0one\n  [x"
  };
  private static final String[] FRONTS = {
    "- ", "  - ", "- ", "  - ", "-", "-   ", "    - ", "  ", " ", "\t", "# ", " # ", "", "", "---",
    "--- ", "...", "- - ", "- a: "
  };
  private static final String[] ENDS = {"\n", "\n", "\n", "\n", "\n", "\n", "\n\n", "\r\n", " \n"};

  @Test
  void readsAsTheEngineDoes() throws Exception {
    Random random = new Random(7);
    int plain = 0;
    for (int i = 0; i < 80_000; i++) {
      String text = text(random);
      Optional<Node> read = PlainYaml.read(text, Yaml.RESOLVER);
      if (read.isPresent()) {
        plain++;
        assertThat(read).as(text).isEqualTo(Yaml.byEngine(text));
      }
    }
    assertThat(plain).as("texts that are plain").isGreaterThan(10_000);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int lines = 1 + random.nextInt(6);
    for (int line = 0; line < lines; line++) {
      boolean field = random.nextInt(3) > 0;
      text.append(field ? pick(KEYS, random, 7) : pick(FRONTS, random, 4));
      text.append(field ? (random.nextInt(12) > 0 ? ": " : ":") : "");
      text.append(pick(VALUES, random, 21)).append(pick(ENDS, random, 6));
    }
    boolean cut = random.nextInt(4) == 0;
    return cut ? text.substring(0, text.length() - 1) : text.toString();
  }

  /**
   * Mostly one of the first, which are plain: what is odd shall stand in a text plain but for it.
   */
  private static String pick(String[] values, Random random, int plain) {
    return values[random.nextInt(random.nextInt(5) == 0 ? values.length : plain)];
  }

  @ParameterizedTest
  @ValueSource(strings = {"k%d: word\n", "k%d: \"word\"\n", "k%d:\n- word\n", "k%d: one\n two\n"})
  void takesTimeOfTheLength(String field) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 120_000; i++) {
      text.append(field.formatted(i));
    }
    assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(PlainYaml.read(text.toString(), Yaml.RESOLVER)).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: A headline\ndate: 2024-03-21\n",
        "# of the theme\ntitle: \"A: headline\"\n\ntags:\n  - one\n  - 'two'\n\ndraft: false",
        "title: \"A headline\n  of two lines\"\ndek: 'one\ntwo'\n",
        "title: A headline\n  of two lines  \n   and one more\ndate: 1\n",
        "tags: [one, two words, 3]\ntitle: >\n  A headline\n  of two lines\ndek: |\n  One\n  two\n",
        "authors:\n- a\n- b\nempty:\nlast:\n",
      })
  void plainTextsNeedNoEngine(String text) throws Exception {
    assertThat(PlainYaml.read(text, Yaml.RESOLVER)).isPresent().isEqualTo(Yaml.byEngine(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: one\n  two\n\n",
        "a: one\n  two: 2\n",
        "a: one\n  # two\n",
        "a:\n  - one\n    two\n",
        "a: b: c\n",
        "a: x # c\n",
        "a: 1\na: 2\n",
        "a:\n  - b: c\n",
        "# c\n",
        ""
      })
  void leavesAllElseToTheEngine(String text) {
    assertThat(PlainYaml.read(text, Yaml.RESOLVER)).isEmpty();
  }
}
