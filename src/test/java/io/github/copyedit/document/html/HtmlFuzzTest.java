package io.github.copyedit.document.html;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HtmlFuzzTest {

  private static final String[] SCRAPS = {
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<i class=x>",
    "</i>",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "</table>",
    "<div>",
    "</div>",
    "<article>",
    "</article>",
    "<ul><li>",
    "</li>",
    "</ul>",
    "<br>",
    "<br/>",
    "<h2>",
    "</h2>",
    "<code>",
    "</code>",
    "<a href='x?a&ampb'>",
    "</a>",
    "<img alt='a&#38;b &lt'>",
    "<!-- c -->",
    "<!-- stet -->",
    "<![CDATA[x]]>",
    "<script>",
    "</script>",
    "<select>",
    "<svg>",
    "</svg>",
    "<math>",
    "<blockquote lang=de>",
    "</blockquote>",
    "<pre>\n",
    "</pre>",
    "<title>",
    "</title>",
    "<time datetime=2020-01-01>",
    "<form>",
    "</form>",
    "<template>",
    "</template>",
    "<div class=ad-slot>",
    "<span lang=fr>",
    "</span>",
    "<caption>",
    "<frameset>",
    "<body>",
    "</body>",
    "</html>",
    "<head>",
    "<p",
    "<a b=\"",
    "&amp;",
    "&amp",
    "&notit;",
    "&#150;",
    "&#0;",
    "&#xD800;",
    "&#99999999999;",
    "&nbsp;",
    "&#32;",
    "&#10;",
    "&NotEqualTilde;",
    "&",
    "&#",
    "&#x;",
    "\0",
    "\r\n",
    "\r",
    "\n",
    " ",
    "  ",
    "\t",
    "\u00A0",
    "\u2003",
    "\uFEFF",
    "\uD83D\uDE00",
    "\uD83D",
    "word",
    "an ",
    "Ünï",
    "<",
    ">",
    "\"",
    "'",
    "</",
    "<!",
    "<?php ?>",
    "]]>"
  };

  @Test
  void gluedScrapsNeverBreakTheParser() {
    Random random = new Random(20260304);
    for (int i = 0; i < 4000; i++) {
      StringBuilder html = new StringBuilder();
      int scraps = 1 + random.nextInt(40);
      for (int j = 0; j < scraps; j++) {
        html.append(SCRAPS[random.nextInt(SCRAPS.length)]);
      }
      String file = i % 5 == 0 ? "page.xhtml" : "page.html";
      try {
        MapProperty.check(Pages.parse(file, html.toString()));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(
            file
                + " round "
                + i
                + ": "
                + html.chars().mapToObj(HtmlFuzzTest::readable).collect(Collectors.joining()),
            e);
      }
    }
  }

  private static String readable(int c) {
    return c >= ' ' && c < 0x7F ? String.valueOf((char) c) : String.format("\\u%04X", c);
  }
}
