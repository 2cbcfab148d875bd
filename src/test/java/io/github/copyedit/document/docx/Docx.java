package io.github.copyedit.document.docx;

import io.github.copyedit.document.Document;
import io.github.copyedit.source.BinarySource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes Word documents, part by part, as the tests want them. */
public final class Docx {

  static final String NAMESPACES =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
          + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder mainRelations = new StringBuilder();
  private final StringBuilder rootRelations = new StringBuilder();

  private Docx(String document) {
    part("word/document.xml", document);
    rootRelations.append(relation("main", OFFICE + "officeDocument", "word/document.xml", ""));
  }

  public static Docx body(String blocks) {
    return new Docx(
        "<w:document %s><w:body>%s<w:sectPr/></w:body></w:document>".formatted(NAMESPACES, blocks));
  }

  /** With a main part of its own making. */
  static Docx document(String xml) {
    return new Docx(xml);
  }

  /** Paragraphs of plain words. */
  public static String paragraphs(String... words) {
    StringBuilder blocks = new StringBuilder();
    for (String each : words) {
      blocks.append("<w:p>").append(run(each)).append("</w:p>");
    }
    return blocks.toString();
  }

  static String run(String words) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;");
    return "<w:r><w:t xml:space='preserve'>%s</w:t></w:r>".formatted(escaped);
  }

  static String styled(String style, String words) {
    return "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr>%s</w:p>".formatted(style, run(words));
  }

  Docx styles(String styles) {
    return related("styles", "<w:styles %s>%s</w:styles>".formatted(NAMESPACES, styles));
  }

  Docx footnotes(String notes) {
    return related("footnotes", "<w:footnotes %s>%s</w:footnotes>".formatted(NAMESPACES, notes));
  }

  Docx endnotes(String notes) {
    return related("endnotes", "<w:endnotes %s>%s</w:endnotes>".formatted(NAMESPACES, notes));
  }

  Docx comments(String comments) {
    return related("comments", "<w:comments %s>%s</w:comments>".formatted(NAMESPACES, comments));
  }

  Docx header(String blocks) {
    return related("header", "<w:hdr %s>%s</w:hdr>".formatted(NAMESPACES, blocks));
  }

  /** A part that the main part refers to. */
  Docx related(String type, String xml) {
    mainRelations.append(relation(type, OFFICE + type, type + ".xml", ""));
    return part("word/" + type + ".xml", xml);
  }

  /** A reference of the main part to something outside. */
  Docx external(String id, String type, String target) {
    mainRelations.append(relation(id, OFFICE + type, target, " TargetMode='External'"));
    return this;
  }

  Docx picture(String id) {
    mainRelations.append(relation(id, OFFICE + "image", "media/" + id + ".png", ""));
    parts.put("word/media/" + id + ".png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    return this;
  }

  Docx core(String properties) {
    rootRelations.append(
        relation(
            "core",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml",
            ""));
    return part(
        "docProps/core.xml",
        "<cp:coreProperties"
            + " xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/'"
            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>"
            + properties
            + "</cp:coreProperties>");
  }

  Docx part(String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public byte[] bytes() {
    part("word/_rels/document.xml.rels", relations(mainRelations));
    part("_rels/.rels", relations(rootRelations));
    part(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Default Extension='xml' ContentType='application/xml'/>"
            + "<Default Extension='png' ContentType='image/png'/>"
            + "<Override PartName='/docProps/core.xml'"
            + " ContentType='application/vnd.openxmlformats-package.core-properties+xml'/>"
            + "</Types>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Document parse() {
    return parse(bytes());
  }

  static Document parse(byte[] bytes) {
    return new DocxParser().parse(new BinarySource("report.docx", bytes)).get(0);
  }

  private static String relation(String id, String type, String target, String mode) {
    return "<Relationship Id='%s' Type='%s' Target='%s'%s/>".formatted(id, type, target, mode);
  }

  private static String relations(CharSequence all) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + all
        + "</Relationships>";
  }
}
