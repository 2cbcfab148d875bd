package io.github.copyedit.document;

import io.github.copyedit.source.Glob;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What configuration says about formats of a house's own. */
public record FormatSettings(List<Xml> xml, List<JsonLines> jsonLines) {

  public static final FormatSettings NONE = new FormatSettings(List.of(), List.of());

  public FormatSettings {
    xml = List.copyOf(xml);
    jsonLines = List.copyOf(jsonLines);
  }

  /**
   * How a kind of XML is read.
   *
   * @param root the name of the root element, as {@link ElementName} has it
   * @param blocks what elements are; of several that match, the longest path counts, then the last
   * @param fields where an article's metadata stands; several paths of one kind add up
   * @param article elements that are an article each; empty when the file is one
   * @param id of such an article
   */
  public record Xml(
      ElementName root,
      List<BlockRule> blocks,
      List<FieldRule> fields,
      Optional<ElementPath> article,
      Optional<ElementPath> id) {
    public Xml {
      blocks = List.copyOf(blocks);
      fields = List.copyOf(fields);
    }
  }

  /**
   * An element's name.
   *
   * @param namespace empty when any will do
   */
  public record ElementName(Optional<String> namespace, String local) {

    /** Reads {@code name} or {@code {namespace}name}. */
    public static ElementName of(String written) {
      int end = written.startsWith("{") ? written.indexOf('}') : -1;
      return end < 0
          ? new ElementName(Optional.empty(), written)
          : new ElementName(Optional.of(written.substring(1, end)), written.substring(end + 1));
    }
  }

  /** Elements, or their attributes, and what they are. */
  public record BlockRule(ElementPath path, BlockKind kind) {}

  /** Where a field of the metadata stands. */
  public record FieldRule(Metadata.Kind kind, ElementPath path) {}

  /** What the text of a body is written in. */
  public enum BodyFormat {
    HTML,
    MARKDOWN,
    TEXT
  }

  /**
   * How the lines of an export are read. A field is given by the keys that lead to it, from the
   * outer to the inner; a number is an item of a list, from 0.
   *
   * @param files paths as reports show them; none means all
   * @param body one or several texts, in the order they are read in
   */
  public record JsonLines(
      List<Glob> files,
      List<List<String>> body,
      BodyFormat bodyFormat,
      Optional<List<String>> id,
      Map<Metadata.Kind, List<String>> fields) {
    public JsonLines {
      files = List.copyOf(files);
      body = List.copyOf(body);
      fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** Whether it is for a file, by its path in reports. */
    public boolean isFor(String file) {
      return files.isEmpty() || files.stream().anyMatch(glob -> glob.matches(file));
    }
  }
}
