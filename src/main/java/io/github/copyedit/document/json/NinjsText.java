package io.github.copyedit.document.json;

import io.github.copyedit.data.Node;
import io.github.copyedit.document.FormatSettings.BodyFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text of an item of ninjs: in 1.x under a name with an underscore ({@code body_text}), from 2.0
 * on in a list ({@code bodies}).
 *
 * @param role the name's second part, or what the list says; lower case, may be empty
 * @param contentType may be empty
 */
record NinjsText(String role, String contentType, Node node) {

  /** HTML before Markdown before plain text: the order of the constants. */
  Optional<BodyFormat> format() {
    if (contentType.isEmpty()) {
      return switch (role) {
        case "xhtml", "html", "html5", "richtext", "richhtml5" -> Optional.of(BodyFormat.HTML);
        case "markdown", "md" -> Optional.of(BodyFormat.MARKDOWN);
        case "xml", "nitf", "ttnitf", "newsml" -> Optional.empty();
        default -> Optional.of(BodyFormat.TEXT);
      };
    }
    int parameters = contentType.indexOf(';');
    String type = parameters < 0 ? contentType : contentType.substring(0, parameters).strip();
    return switch (lower(type)) {
      case "text/html", "application/xhtml+xml" -> Optional.of(BodyFormat.HTML);
      case "text/markdown" -> Optional.of(BodyFormat.MARKDOWN);
      case "text/plain" -> Optional.of(BodyFormat.TEXT);
      default -> Optional.empty();
    };
  }

  /** The item's texts of a section, in their order. */
  static List<NinjsText> of(Node.Mapping object, String section) {
    List<NinjsText> texts = new ArrayList<>();
    for (Node.Entry entry : object.entries()) {
      String key = entry.key().text();
      if (!section(key).equals(section)) {
        continue;
      }
      if (JsonPath.isText(entry.value())) {
        int underscore = key.indexOf('_');
        texts.add(
            new NinjsText(
                underscore < 0 ? "" : lower(key.substring(underscore + 1)), "", entry.value()));
      } else if (entry.value() instanceof Node.Sequence list) {
        list.items().forEach(item -> listed(item).ifPresent(texts::add));
      }
    }
    return texts;
  }

  private static Optional<NinjsText> listed(Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      return Optional.empty();
    }
    String role = mapping.get("role").flatMap(JsonPath::written).map(NinjsText::lower).orElse("");
    String type = key(mapping, "contenttype").flatMap(JsonPath::written).orElse("");
    return mapping
        .get("value")
        .filter(JsonPath::isText)
        .map(value -> new NinjsText(role, type, value));
  }

  /** The section that a key is of: headline, description or body; empty for others. */
  static String section(String key) {
    int underscore = key.indexOf('_');
    return switch (underscore < 0 ? key : key.substring(0, underscore)) {
      case "headline", "headlines" -> "headline";
      case "description", "descriptions" -> "description";
      case "body", "bodies" -> "body";
      default -> "";
    };
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The value of a key, upper and lower case alike: 3.x changed it. */
  static Optional<Node> key(Node.Mapping object, String name) {
    return object.entries().stream()
        .filter(entry -> lower(entry.key().text()).equals(name))
        .map(Node.Entry::value)
        .findFirst();
  }
}
