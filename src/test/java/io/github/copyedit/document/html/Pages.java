package io.github.copyedit.document.html;

import io.github.copyedit.document.Document;
import io.github.copyedit.source.Source;
import java.util.List;

/** Sample pages, and short ways to parse. */
final class Pages {

  static final String NEWS =
      """
      <!DOCTYPE html>
      <html lang="en-US"><head><meta charset="utf-8"><title>Council votes | The Example</title>
      <meta property="og:title" content="Council votes for the &ldquo;new&rdquo; bridge">
      <meta name="description" content='Seven to two: the  river
       gets its bridge.'>
      <meta property="article:published_time" content="2026-03-04T05:06:07Z">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Vote \\u2013 at \\"last\\"",
       "dateModified": "2026-03-05", "author": {"@type": "Person", "name": "Jo\\u00e9 Doe"}}</script>
      </head><body><nav><a href="/">Home</a></nav>
      <article><header><h1>Council votes for the <em>new</em> bridge</h1><p class="byline">By <a rel="author" href="/jd">Jo Doe</a></p></header>
      <p>The council&nbsp;voted seven to two &mdash; after   years
      of debate&#8212;for an un<b>believ</b>able sum.<br>Nobody left early.<br><br>A second part uses <code>a = b</code>, an <kbd>Esc</kbd> key
      and a <a href="/x?a=1&amp;b=2">very  long
      link</a>.</p>
      <div id="div-gpt-ad-1" class="ad-slot"><script>show()</script></div>
      <div class="ad-label">Advertisement</div>
      <h2>Costs &amp; fees</h2>
      <ul><li>Steel<ul><li>Beams</li></ul></li><li><p>Paint</p></li></ul>
      <blockquote><p>We are happy.</p><p lang="fr">Nous aussi.</p></blockquote>
      <figure><img src="a.jpg" alt="A &quot;bridge&quot;  at
       dawn"><figcaption>The bridge.</figcaption></figure>
      <table><caption>Money</caption><tr><th>Item<td>Sum<tr><td>Steel</td><td>7&nbsp;million</td></tr></table>
      <!-- stet ad-marker: kept -->
      <p>The end<sup><a href="#n1">1</a></sup>.</p>
      </article>
      <aside>Other stories that you may like to read today</aside><footer>Imprint</footer></body></html>
      """;

  static final String SLOPPY =
      """
      <body>&eacute &notit; &#150; &amp;amp; &unknown; a&b AT&T &#x1F600; 5 < 6<p>One<p>Two<b>three<p>four</b>five<table><td>in<tr>out<td>x</table>
      <i>a<div>b</i>c</div><img alt="x &ampz &copy=1 &amp;" src=q><a href=one>1<a href=two>2</a><code>c<p>d</code>e<li>item<dt>t<dd>d
      <select><option>no</select>tail</body>after<!-- c --></html> end
      """;

  static final List<String> ALL =
      List.of(NEWS, SLOPPY, "", " \n", "plain text", "\0nul\0", "<frameset><frame></frameset>");

  private Pages() {}

  static Document parse(String html) {
    return parse("page.html", html);
  }

  static Document parse(String file, String html) {
    List<Document> documents = new HtmlParser().parse(Source.of(file, html));
    return documents.get(0);
  }

  /** A block a line: its kind and text. */
  static String outline(Document document) {
    StringBuilder outline = new StringBuilder();
    document
        .blocks()
        .forEach(
            block -> {
              String level =
                  block instanceof io.github.copyedit.document.Block.Heading heading
                      ? String.valueOf(heading.level())
                      : "";
              String language =
                  block.language().map(locale -> "(" + locale.toLanguageTag() + ")").orElse("");
              outline
                  .append(block.getClass().getSimpleName())
                  .append(level)
                  .append(language)
                  .append(": ")
                  .append(block.prose().text())
                  .append('\n');
            });
    return outline.toString();
  }
}
