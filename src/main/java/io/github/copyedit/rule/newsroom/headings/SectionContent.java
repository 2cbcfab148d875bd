package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.Omission;
import io.github.copyedit.text.Span;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether a reader finds anything in a stretch of an article: text, a picture, code, a chart. */
final class SectionContent {

  /** Formats in which what is between the blocks shows as well, such as a shortcode. */
  private static final Set<String> TYPED =
      Set.of("md", "markdown", "html", "htm", "xhtml", "txt", "adoc", "asciidoc");

  /** More than that is never mere markup. */
  private static final int LONGEST_MARKUP = 4000;

  private static final Pattern COMMENT = Pattern.compile("<!--(?:[^-]|-(?!->))*+-->");
  private static final Pattern SHOWS =
      Pattern.compile(
          "<(?:img|picture|svg|video|audio|iframe|embed|object|form|table|input|canvas|script|math"
              + "|[a-z]++-[a-z-]++)\\b|<[^<>]*?\\sdata-",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("</?+[a-zA-Z][^<>]*+>");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{[:#.][^{}]*+\\}");
  private static final Pattern LINK_TARGET =
      Pattern.compile("^ {0,3}\\[[^\\[\\]]++\\]:[^\\n]*+", Pattern.MULTILINE);
  private static final String MARKS = "-*_=#>+";

  private final Document document;
  private final TreeSet<Integer> starts = new TreeSet<>();

  SectionContent(Document document) {
    this.document = document;
    document.blocks().stream()
        .filter(block -> !(block instanceof Block.Heading))
        .forEach(block -> starts.add(block.source().start()));
    document.images().stream().map(Image::source).forEach(span -> starts.add(span.start()));
    document.omissions().stream().map(Omission::source).forEach(span -> starts.add(span.start()));
  }

  boolean isIn(Span part) {
    Integer first = starts.ceiling(part.start());
    if (first != null && first < part.end()) {
      return true;
    }
    return TYPED.contains(document.source().extension())
        && (part.length() > LONGEST_MARKUP || shows(document.slice(part)));
  }

  private static boolean shows(String markup) {
    String rest = COMMENT.matcher(markup).replaceAll("");
    if (SHOWS.matcher(rest).find()) {
      return true;
    }
    rest = TAG.matcher(rest).replaceAll("");
    rest = LINK_TARGET.matcher(ATTRIBUTES.matcher(rest).replaceAll("")).replaceAll("");
    return !rest.chars().allMatch(c -> Character.isWhitespace(c) || MARKS.indexOf(c) >= 0);
  }
}
