package io.github.copyedit.document.xml;

import io.github.copyedit.document.BlockKind;
import io.github.copyedit.document.ElementPath;
import io.github.copyedit.document.FormatSettings.BlockRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Decides what the elements of an article are, before anything in it is changed. */
final class ElementKinds {

  /** A text in an attribute. */
  record AttributeText(Element element, String attribute, BlockKind kind) {}

  private final Map<String, List<BlockRule>> rulesByName = new HashMap<>();
  private final Map<Element, BlockRule> decided = new IdentityHashMap<>();
  private final List<AttributeText> attributeTexts = new ArrayList<>();

  /**
   * @param rules of several that match, the longest path counts, then the last
   */
  ElementKinds(List<BlockRule> rules) {
    for (BlockRule rule : rules) {
      List<ElementPath.Step> steps = rule.path().steps();
      rulesByName
          .computeIfAbsent(steps.get(steps.size() - 1).name(), name -> new ArrayList<>())
          .add(rule);
    }
  }

  ElementKinds read(Element article) {
    article.traverse(
        (Node node, int depth) -> {
          if (node instanceof Element element) {
            decide(element);
          }
        });
    return this;
  }

  /** Empty where no rule says it. */
  Optional<BlockKind> of(Element element) {
    return Optional.ofNullable(decided.get(element)).map(BlockRule::kind);
  }

  /** The attribute that the element's rule names, such as that with the target of a link. */
  Optional<String> attribute(Element element) {
    return Optional.ofNullable(decided.get(element)).flatMap(rule -> rule.path().attribute());
  }

  List<AttributeText> attributeTexts() {
    return List.copyOf(attributeTexts);
  }

  private void decide(Element element) {
    for (BlockRule rule : rulesByName.getOrDefault(PathMatcher.local(element), List.of())) {
      if (!PathMatcher.matches(element, rule.path())) {
        continue;
      }
      Optional<String> attribute = rule.path().attribute();
      if (attribute.isPresent() && !isTarget(rule.kind())) {
        attributeTexts.add(new AttributeText(element, attribute.get(), rule.kind()));
      } else if (weight(rule)
          >= Optional.ofNullable(decided.get(element)).map(this::weight).orElse(0)) {
        decided.put(element, rule);
      }
    }
  }

  /** Whether an attribute of it is where it leads, not a text. */
  private static boolean isTarget(BlockKind kind) {
    return kind == BlockKind.LINK || kind == BlockKind.IMAGE;
  }

  private int weight(BlockRule rule) {
    return rule.path().steps().stream()
        .mapToInt(step -> step.condition().isPresent() ? 2 : 1)
        .sum();
  }
}
