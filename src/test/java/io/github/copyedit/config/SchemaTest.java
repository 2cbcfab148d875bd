package io.github.copyedit.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.data.MalformedDataException;
import io.github.copyedit.data.Node;
import io.github.copyedit.data.Yaml;
import io.github.copyedit.document.BlockKind;
import io.github.copyedit.lint.UnusedStet;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOption;
import io.github.copyedit.rule.newsroom.NewsroomRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The schema and the reader say the same of every file under {@code config}. */
class SchemaTest {

  private static final Path FILES = Path.of("src/test/resources/config");

  @Test
  void knowsTheKeysOfTheReader() throws Exception {
    Schema schema = Schema.shipped();
    assertThat(schema.keys("properties")).containsExactlyElementsOf(ConfigReader.KEYS);
    assertThat(schema.keys("properties", "overrides", "items", "properties"))
        .containsExactlyInAnyOrderElementsOf(ConfigReader.OVERRIDE_KEYS);
    assertThat(schema.keys("properties", "grammar", "properties"))
        .containsExactlyElementsOf(GrammarReader.KEYS);
    assertThat(schema.keys("properties", "stet", "properties"))
        .containsExactlyElementsOf(ConfigReader.STET_KEYS);
    assertThat(schema.keys("definitions", "houseWords", "properties"))
        .containsExactlyElementsOf(WordsReader.KEYS);
    assertThat(((Node.Sequence) schema.at("definitions", "wordFile").get("anyOf").orElseThrow()))
        .extracting(anyOf -> ((Node.Mapping) anyOf.items().get(1)).get("properties").orElseThrow())
        .extracting(properties -> ((Node.Mapping) properties).entries())
        .satisfies(
            entries ->
                assertThat(entries)
                    .extracting(entry -> entry.key().text())
                    .containsExactlyElementsOf(WordsReader.FILE_KEYS));
    assertThat(schema.keys("properties", "formats", "properties"))
        .containsExactlyElementsOf(FormatsReader.KEYS);
    assertThat(schema.keys("properties", "formats", "properties", "xml", "items", "properties"))
        .containsExactlyElementsOf(FormatsReader.XML_KEYS);
    assertThat(
            schema.keys(
                "properties",
                "formats",
                "properties",
                "xml",
                "items",
                "properties",
                "fields",
                "properties"))
        .containsExactlyElementsOf(FormatsReader.FIELD_KEYS);
    assertThat(schema.keys("properties", "formats", "properties", "jsonl", "items", "properties"))
        .containsExactlyElementsOf(FormatsReader.JSONL_KEYS);
    assertThat(Schema.texts(schema.at("definitions", "blockKind").get("enum").orElseThrow()))
        .containsExactlyElementsOf(BlockKind.names());
    assertThat(Schema.texts(schema.at("definitions", "level").get("enum").orElseThrow()))
        .containsExactly("error", "warning", "suggestion", "off");
  }

  @Test
  void knowsTheBuiltInRulesAndTheirOptions() throws Exception {
    Schema schema = Schema.shipped();
    List<RuleInfo> rules =
        new ArrayList<>(new NewsroomRules().rules().stream().map(Rule::info).toList());
    rules.add(UnusedStet.INFO);
    List<String> listed = new ArrayList<>(schema.keys("definitions", "rules", "properties"));
    listed.remove("LT.*");
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            rules.stream().map(rule -> rule.id().value()).toList());
    for (RuleInfo rule : rules) {
      Node.Mapping entry = schema.at("definitions", "rules", "properties", rule.id().value());
      String description = ((Node.Scalar) entry.get("description").orElseThrow()).text();
      assertThat(description)
          .isEqualTo(
              "%s. Default: %s."
                  .formatted(
                      rule.summary(), rule.onByDefault() ? rule.defaultSeverity() : Level.OFF));
      for (RuleOption option : rule.options()) {
        for (String value : option.values()) {
          Node set = yaml("rules: {%s: {%s: %s}}".formatted(rule.id(), option.name(), value));
          assertThat(schema.accepts(set)).as("%s of %s", value, option).isTrue();
        }
      }
      assertThat(schema.accepts(yaml("rules: {%s: {nonsense: x}}".formatted(rule.id())))).isFalse();
    }
  }

  @Test
  void acceptsWhatTheReaderAccepts() throws Exception {
    Schema schema = Schema.shipped();
    for (Path file : ConfigErrorsTest.files(FILES.resolve("valid"), ".yml")) {
      Optional<Node> content = Yaml.parse(Files.readString(file));
      assertThat(content.map(schema::accepts).orElse(true)).as(file.toString()).isTrue();
    }
  }

  @Test
  void refusesWhatTheReaderRefuses() throws Exception {
    Schema schema = Schema.shipped();
    List<String> acceptedAnyway = new ArrayList<>();
    for (Path file : ConfigErrorsTest.files(FILES.resolve("invalid"), ".yml")) {
      if (isYaml(file) && schema.accepts(yaml(Files.readString(file)))) {
        acceptedAnyway.add(file.getFileName().toString());
      }
    }
    assertThat(acceptedAnyway)
        .containsExactlyElementsOf(Files.readAllLines(FILES.resolve("reader-only.txt")));
  }

  private static boolean isYaml(Path file) throws IOException {
    return !file.getFileName().toString().startsWith("yaml-");
  }

  private static Node yaml(String text) throws MalformedDataException {
    return Yaml.parse(text).orElseThrow();
  }
}
