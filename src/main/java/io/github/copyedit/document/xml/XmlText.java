package io.github.copyedit.document.xml;

import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * The text of an XML file with what the two parsers take for different things painted over, so that
 * both see the same and every offset stays: the document type, which is never looked at, and what
 * stands in comments and processing instructions.
 */
final class XmlText {

  /**
   * A comment.
   *
   * @param text between the comment marks
   * @param place of the whole comment, marks included
   */
  record Comment(String text, Span place) {}

  private static final String COMMENT = "<!--";
  private static final String CDATA = "<![CDATA[";
  private static final String DOCTYPE = "<!DOCTYPE";
  private static final Pattern NAMED = Pattern.compile("&([A-Za-z][A-Za-z0-9]*+);");

  private final Source source;
  private final String text;
  private final char[] painted;
  private final List<Comment> comments = new ArrayList<>();
  private String doctype = "";

  private XmlText(Source source) {
    this.source = source;
    this.text = source.text();
    this.painted = text.toCharArray();
  }

  /**
   * @throws UnreadableDocumentException for a document type that brings declarations of its own
   */
  static XmlText of(Source source) {
    XmlText read = new XmlText(source);
    read.scan();
    return read;
  }

  /** For the parser that builds the tree. */
  String forTree() {
    return new String(painted);
  }

  /**
   * For the parser that looks whether the file is well made. The characters that HTML has names for
   * pass where there is a document type: it would declare them.
   */
  String forCheck() {
    char[] checked = painted.clone();
    Matcher entity = NAMED.matcher(doctype.isEmpty() ? "" : text);
    while (entity.find()) {
      if (Entities.isNamedEntity(entity.group(1))) {
        Arrays.fill(checked, entity.start(), entity.end(), 'x');
      }
    }
    return new String(checked);
  }

  /** As written; empty without one. */
  String doctype() {
    return doctype;
  }

  /** In the order of the file. */
  List<Comment> comments() {
    return List.copyOf(comments);
  }

  private void scan() {
    int at = text.indexOf('<');
    while (at >= 0) {
      at = text.indexOf('<', construct(at));
    }
  }

  /** Passes over what begins at a bracket, and says where it ends. */
  private int construct(int at) {
    if (text.startsWith(COMMENT, at)) {
      int end = end("-->", at + COMMENT.length());
      if (end > 0) {
        Span inside = new Span(at + COMMENT.length(), end - 3);
        comments.add(new Comment(inside.of(text), new Span(at, end)));
        Arrays.fill(painted, inside.start(), inside.end(), 'x');
      }
      return end > 0 ? end : text.length();
    }
    if (text.startsWith(CDATA, at)) {
      int end = end("]]>", at);
      return end > 0 ? end : text.length();
    }
    if (text.startsWith("<?", at)) {
      int end = end("?>", at + 2);
      boolean declaration = at == 0;
      if (end > 0 && !declaration) {
        Arrays.fill(painted, at + 2, end - 2, 'x');
      }
      return end > 0 ? end : text.length();
    }
    return text.startsWith(DOCTYPE, at) ? doctype(at) : tag(at);
  }

  private int end(String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length();
  }

  private int doctype(int start) {
    int at = start + DOCTYPE.length();
    while (at < text.length() && text.charAt(at) != '>') {
      char c = text.charAt(at);
      if (c == '[') {
        throw new UnreadableDocumentException(
            "Its DOCTYPE brings declarations of its own (line %s), and entities are never read."
                    .formatted(source.lines().position(at).line())
                + " Write out what they stand for and remove everything from [ to ], or exclude the"
                + " file.");
      }
      int close = c == '"' || c == '\'' ? text.indexOf(c, at + 1) : at;
      at = close < 0 ? text.length() : close + 1;
    }
    int end = Math.min(text.length(), at + 1);
    for (int i = start; i < end; i++) {
      painted[i] = Character.isWhitespace(text.charAt(i)) ? text.charAt(i) : ' ';
    }
    doctype = text.substring(start, end);
    return end;
  }

  /** The one that builds the tree takes only ASCII letters for the beginning of a name. */
  private int tag(int start) {
    int name = text.startsWith("/", start + 1) ? start + 2 : start + 1;
    if (name < text.length()) {
      char first = text.charAt(name);
      if (first == '_' || first == ':' || (first > 0x7F && Character.isLetter(first))) {
        painted[name] = 'x';
      }
    }
    int at = name;
    while (at < text.length() && text.charAt(at) != '>') {
      char c = text.charAt(at);
      int close = c == '"' || c == '\'' ? text.indexOf(c, at + 1) : at;
      at = close < 0 ? text.length() : close + 1;
    }
    return Math.min(text.length(), at + 1);
  }
}
