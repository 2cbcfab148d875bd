package io.github.copyedit.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.HouseRules;
import io.github.copyedit.rule.Part;
import io.github.copyedit.rule.RuleInfo;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house's own rules as configuration reads them, without LanguageTool. */
class HouseRulesTest {

  private static final String RULE =
      """
      <rules lang="en">
        <category id="HOUSE" name="House style">
          <rule id="HOUSE_UTILIZE" name="utilize">
            <pattern><token regexp="yes">utili[sz]e</token></pattern>
            <message>Write <suggestion>use</suggestion>.</message>
            <example correction="use">They <marker>utilize</marker> it.</example>
          </rule>
        </category>
      </rules>
      """;

  @TempDir private Path folder;

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Configuration read(String yaml) {
    return ConfigReader.read("copyedit.yml", yaml, RuleCatalog.of(List.of())).withExtras(folder);
  }

  private static List<HouseRules> rules(Configuration configuration) {
    return configuration.planFor("a.md").grammarSettings().options().houseRules();
  }

  @Test
  void areReadFromBesideTheConfigurationInTheOrderOfTheirNames() throws IOException {
    assertThat(rules(read(""))).isEmpty();
    write("rules/languagetool/b.xml", RULE.replace("lang=\"en\"", "lang=\"de-DE\""));
    write("rules/languagetool/a.xml", RULE);
    write("rules/languagetool/notes.txt", "none");
    assertThat(rules(read("")))
        .extracting(rules -> rules.file() + " " + rules.language().toLanguageTag())
        .containsExactly("rules/languagetool/a.xml en", "rules/languagetool/b.xml de-DE");
    write("style/c.xml", RULE);
    assertThat(rules(read("grammar: {rules: style}")))
        .extracting(HouseRules::file)
        .containsExactly("style/c.xml");
  }

  @Test
  void areForAllVariantsOfALanguageOrForOne() {
    HouseRules english = new HouseRules("a.xml", Locale.ENGLISH, "");
    HouseRules british = new HouseRules("b.xml", Locale.UK, "");
    assertThat(english.areFor(Locale.US)).isTrue();
    assertThat(english.areFor(Locale.GERMANY)).isFalse();
    assertThat(british.areFor(Locale.UK)).isTrue();
    assertThat(british.areFor(Locale.US)).isFalse();
    assertThat(british.meet(english)).isTrue();
    assertThat(british.meet(new HouseRules("c.xml", Locale.US, ""))).isFalse();
  }

  @Test
  void whatIsHandedOnIsWrittenAnewOnTheSameLines() throws IOException {
    String file =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <?xml-stylesheet type="text/xsl" href="http://192.0.2.1/print.xsl"?>
        <!-- our
             rules -->
        <rules lang="en" xsi:noNamespaceSchemaLocation="http://192.0.2.1/rules.xsd"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <category id='HOUSE'
              name="R&amp;D &lt;style>"><!-- one
            --><rule id="X" name="x"><pattern><token>a&#10;<![CDATA[<b>]]></token></pattern></rule>
          </category>
        </rules>
        """;
    write("rules/languagetool/a.xml", file.replace("\n", "\r\n"));
    String xml = rules(read("")).get(0).xml();
    assertThat(xml)
        .isEqualTo(
            """





            <rules lang="en">
              <category id="HOUSE" name="R&amp;D &lt;style&gt;"
            ><!--
            --><rule id="X" name="x"><pattern><token>a
            &lt;b&gt;</token></pattern></rule>
              </category>
            </rules>""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rules SYSTEM 'file:///etc/passwd'>",
        "<!DOCTYPE rules [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE rules [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]>"
      })
  void aDocumentTypeIsRefused(String type) throws IOException {
    write("rules/languagetool/a.xml", type + "\n" + RULE.replace("utilize</m", "&x;</m"));
    assertThatThrownBy(() -> read(""))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("rules/languagetool/a.xml:1:1: ")
        .hasMessageContaining("a document type, which could bring in other files.")
        .hasMessageEndingWith("Remove <!DOCTYPE …>, and write what its entities stand for.");
  }

  @Test
  void whatIsWrongIsSaidWithItsPlaceAndWhatToDo() throws IOException {
    assertThat(error(RULE.replace("utili[sz]e<", "utili[sze<")))
        .isEqualTo(
            """
            rules/languagetool/a.xml:4:16: a regular expression that is none: Unclosed character class near index 8.
              4 |       <pattern><token regexp="yes">utili[sze</token></pattern>
                |                ^^^^^^^^^^^^^^^^^^^^
            Mend it; Java's syntax holds.""");
    assertThat(error(RULE.replace("<token", "<token postag_regexp=\"yes\" postag=\"(NN\"")))
        .startsWith("rules/languagetool/a.xml:4:16: a regular expression that is none: Unclosed");
    assertThat(error(RULE.replaceFirst("<pattern>.*</pattern>", "<regexp>(a</regexp>")))
        .startsWith("rules/languagetool/a.xml:4:7: a regular expression that is none: Unclosed");
  }

  private String error(String xml) throws IOException {
    write("rules/languagetool/a.xml", xml);
    try {
      read("");
      return "none";
    } catch (ConfigException e) {
      return e.getMessage();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</rule> | </rul> | 7:7: not well-formed XML: The element type \"rule\" must be terminated by the matching end-tag \"</rule>\"",
        "</rules> || 10:1: not well-formed XML: XML document structures must start and end within the same entity",
        "<rules lang=\"en\"> | <grammar> | 1:1: the file is no list of rules",
        "<pattern> | <xi:include href=\"file:///etc/passwd\"/><pattern> | 4:7: <xi:include> is none of LanguageTool's elements",
        "They <m | &boo; <m | 6:38: not well-formed XML: The entity \"boo\" was referenced, but not declared",
        "<token | <phraseref idref=\"x\"/><token | 4:16: phrases are not supported",
        "lang=\"en\" | | 1:1: the rules' language is missing",
        "lang=\"en\" | lang=\"en_GB\" | 1:1: \"en_GB\" is not a language tag",
        "id=\"HOUSE_UTILIZE\" | | 3:5: a rule without an id",
        "id=\"HOUSE_UTILIZE\" | id=\"ÜBER\" | 3:5: \"ÜBER\" can't be a rule's id",
        "<message> | <filter class=\"java.lang.Runtime\" args=\"\"/><message> | 5:7: the rule calls \"java.lang.Runtime\", and not every class may be called",
        "</category> | <rule id=\"HOUSE_UTILIZE\"/></category> | 8:3: a second rule \"HOUSE_UTILIZE\"",
      })
  void refuses(String row) throws IOException {
    String[] cells = row.split("\\|", -1);
    String message = error(RULE.replace(cells[0].strip(), cells[1].strip()));
    assertThat(message).startsWith("rules/languagetool/a.xml:" + cells[2].strip());
    assertThat(message.lines().count()).isEqualTo(4);
  }

  @Test
  void alternativesThatMultiplyAreRefused() throws IOException {
    String or = "<or>" + "<token>a</token>".repeat(6) + "</or>";
    assertThat(error(RULE.replace("<token", or.repeat(3) + "<token"))).isEqualTo("none");
    assertThat(error(RULE.replace("<token", or.repeat(4) + "<token")))
        .contains("the alternatives of this rule make more than 1000 combinations.");
    String deep = "<and>".repeat(40) + "</and>".repeat(40);
    assertThat(error(RULE.replace("<token", deep + "<token")))
        .contains("nested more than 32 deep.");
  }

  @Test
  void aClassMayBeCalledThatConfigurationAllows() throws IOException {
    write(
        "rules/languagetool/a.xml",
        RULE.replace("<message>", "<filter class=\"org.example.F\" args=\"\"/><message>"));
    assertThat(rules(read("grammar: {filters: [org.example.F]}"))).hasSize(1);
    assertThatThrownBy(() -> read("grammar: {filters: [org.example.G]}"))
        .hasMessageContaining("allow it in copyedit.yml: grammar: {filters: [org.example.F]}.");
  }

  @Test
  void anIdIsOneRulesWhereTwoFilesMeet() throws IOException {
    write("rules/languagetool/a.xml", RULE);
    write("rules/languagetool/b.xml", RULE.replace("lang=\"en\"", "lang=\"en-GB\""));
    assertThatThrownBy(() -> read(""))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(
            "b.xml:3:5: a rule \"HOUSE_UTILIZE\" is in rules/languagetool/a.xml already, line 3.");
  }

  @Test
  void aFolderThatIsNamedMustBeThere() {
    assertThatThrownBy(() -> read("grammar: {rules: stlye}"))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("copyedit.yml:1:18: \"stlye\" is no folder: looked for ")
        .hasMessageEndingWith(
            "Write the folder of your own rules for LanguageTool, or remove the key.");
  }

  @Test
  void theyHaveNamesAndASeverityThatNoProfileChanges() throws IOException {
    write("rules/languagetool/a.xml", RULE);
    RuleInfo info =
        new RuleInfo(
            new RuleId("LT.HOUSE_UTILIZE"),
            "utilize",
            Severity.WARNING,
            HouseRules.CATEGORY,
            "",
            List.of(),
            List.of(),
            true);
    for (String profile : ProfileName.names()) {
      Configuration plain = read("profile: " + profile);
      for (Part part : Part.values()) {
        boolean quote = part == Part.QUOTE && !profile.equals("everything");
        assertThat(plain.planFor("a.md").severity(info, part))
            .as("%s in %s", part, profile)
            .contains(quote ? Severity.SUGGESTION : Severity.WARNING);
      }
    }
    String yaml = "rules: {LT.HOUSE_UTILIZE: error, LT.HOUSE_UTILISE: off}";
    RulePlans plans = read(yaml).plan(RunChoice.ALL, RunDefaults.NONE, RuleCatalog.of(List.of()));
    assertThat(plans.apply("a.md").severity(info, Part.BODY)).contains(Severity.ERROR);
    assertThatThrownBy(() -> plans.checkGrammarIds(Set.of("LT.OTHER")))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("Did you mean \"LT.HOUSE_UTILIZE\"?");
  }

  @Test
  void allOfItIsInTheKey() throws IOException {
    write("rules/languagetool/a.xml", RULE);
    String key = read("").planFor("a.md").fingerprint();
    assertThat(read("").planFor("a.md").fingerprint()).isEqualTo(key);
    assertThat(read("grammar: {picky: true}").planFor("a.md").fingerprint()).isNotEqualTo(key);
    write("rules/languagetool/a.xml", RULE.replace("Write", "Say"));
    assertThat(read("").planFor("a.md").fingerprint()).isNotEqualTo(key);
    Files.delete(folder.resolve("rules/languagetool/a.xml"));
    assertThat(read("").planFor("a.md").fingerprint()).isNotEqualTo(key);
  }

  @Test
  void ngramsAreAFolderOfFoldersOrOneError() throws IOException {
    write("data/en/1grams/segments", "12");
    write("data/en/2grams/segments", "12");
    assertThatThrownBy(() -> read("grammar: {ngrams: dat}"))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("copyedit.yml:1:19: \"dat\" is no folder");
    assertThatThrownBy(() -> read("grammar: {ngrams: data}"))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("copyedit.yml:1:19: \"data\" holds no n-gram data");
    write("data/en/3grams/segments", "12");
    Configuration whole = read("grammar: {ngrams: data}");
    assertThat(whole.planFor("a.md").grammarSettings().options().ngrams())
        .isEqualTo(Optional.of(folder.resolve("data")));
    write("data/en/3grams/segments", "123");
    assertThat(read("grammar: {ngrams: data}").planFor("a.md").fingerprint())
        .isNotEqualTo(whole.planFor("a.md").fingerprint());
  }

  @Test
  void aServerChecksWithoutWhatLiesHere() throws IOException {
    Configuration configuration = read("grammar: {server: 'http://localhost:8081/lt'}");
    assertThat(configuration.server()).contains(URI.create("http://localhost:8081/lt"));
    write("rules/languagetool/a.xml", RULE);
    assertThatThrownBy(() -> read("grammar: {server: 'http://localhost:8081'}"))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(
            "copyedit.yml:1:19: a server checks without the rules in rules/languagetool/a.xml.");
    for (String wrong : List.of("localhost:8081", "file:///etc", "http://a@b", "http://", "x y")) {
      assertThatThrownBy(() -> read("grammar: {server: '" + wrong + "'}"))
          .isInstanceOf(ConfigException.class)
          .hasMessageContaining("is no address of a server");
    }
  }
}
