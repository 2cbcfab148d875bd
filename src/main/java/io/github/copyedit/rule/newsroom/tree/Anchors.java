package io.github.copyedit.rule.newsroom.tree;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.rule.Note;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.newsroom.copy.HeadingText;
import io.github.copyedit.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The places in an article that a link can lead to. */
final class Anchors {

  /** In HTML, in attribute lists ({@code {#id}}), and in AsciiDoc. */
  private static final List<String> SIGNS = List.of("id=", "name=", "ID=", "{#", "[[", "[#");

  private static final String BEHIND_ID = "\"'<>{}[],.% \t\r\n";
  private static final Pattern NOT_IN_SLUG = Pattern.compile("[^\\p{L}\\p{N}\\p{M} _-]");
  private static final Pattern FOOTNOTE =
      Pattern.compile("(?i)(?:fn|footnote|user-content|_ftn).*");

  private Anchors() {}

  /** What is written as an id, and what headings give one of. */
  static Set<String> of(Document document) {
    Set<String> anchors = new LinkedHashSet<>();
    String text = document.source().text();
    SIGNS.forEach(sign -> collect(text, sign, document.extent(), anchors));
    for (Block.Heading heading : document.headings()) {
      anchors.add(slug(HeadingText.shown(document, heading)));
    }
    return anchors;
  }

  private static void collect(String text, String sign, Span extent, Set<String> anchors) {
    int at = text.indexOf(sign, extent.start());
    while (at >= 0 && at < extent.end()) {
      int start = at + sign.length();
      if (start < text.length() && "\"'".indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      int end = start;
      while (end < text.length() && BEHIND_ID.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      if (end > start) {
        anchors.add(text.substring(start, end));
      }
      at = text.indexOf(sign, Math.max(end, at + 1));
    }
  }

  /**
   * As the notes of the articles have them.
   *
   * @param kind the first fact of such a note
   */
  static Map<String, Set<String>> byFile(Tree tree, String kind) {
    Map<String, Set<String>> anchors = new HashMap<>();
    for (Tree.Article article : tree.articles()) {
      for (Note note : article.notes()) {
        if (note.facts().get(0).equals(kind)) {
          anchors
              .computeIfAbsent(article.file(), file -> new HashSet<>())
              .addAll(note.facts().subList(1, note.facts().size()));
        }
      }
    }
    return anchors;
  }

  /** However a site makes ids of its headings; a number tells equal ones apart. */
  static boolean has(Set<String> anchors, String anchor) {
    String slug = slug(anchor);
    return anchors.contains(anchor)
        || anchor.equalsIgnoreCase("top")
        || FOOTNOTE.matcher(anchor).matches()
        || anchors.contains(slug)
        || anchors.contains(slug.replaceFirst("-\\d{1,3}$", ""));
  }

  /**
   * Letters and digits with a hyphen between words, as GitHub, Hugo, Jekyll and their kin do it.
   */
  private static String slug(String text) {
    String kept = NOT_IN_SLUG.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return String.join("-", kept.strip().split("[ _-]+"));
  }
}
