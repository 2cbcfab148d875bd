package io.github.copyedit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.grammar.GrammarRule;
import io.github.copyedit.rule.grammar.RemoteChecker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The package table: which package may use which, and where each third-party library lives. */
final class ArchitectureTest {

  private static final String ROOT = "io.github.copyedit";

  /**
   * @param uses packages of ours
   * @param libraries packages of third parties, beside the JDK
   */
  private record Row(List<String> uses, List<String> libraries) {}

  private static final Map<String, Row> TABLE = new TreeMap<>();

  static {
    row("text", List.of());
    row("finding", List.of("text"));
    row("data", List.of("text", "finding"), "org.snakeyaml.engine..", "com.fasterxml.jackson..");
    row("source", List.of("text", "finding"), "org.apache.tika.parser.txt..");
    row("document", List.of("source", "finding", "text"));
    row("document.plain", List.of("document", "data", "source", "finding", "text"));
    row(
        "document.markdown",
        List.of("document", "data", "source", "finding", "text"),
        "org.commonmark..",
        "org.nibor.autolink..");
    row("document.html", List.of("document", "data", "source", "finding", "text"), "org.jsoup..");
    row("document.asciidoc", List.of("document", "source", "text"), "org.asciidoctor..");
    row(
        "document.docx",
        List.of("document", "source", "text"),
        "org.apache.poi..",
        // The archive is opened under our own limits.
        "org.apache.commons.compress.archivers.zip..",
        "org.apache.commons.compress.utils..",
        "javax.xml.stream..");
    row(
        "document.xml",
        List.of("document", "document.html", "data", "source", "finding", "text"),
        "org.jsoup..",
        "javax.xml.stream..");
    row("document.json", List.of("document", "data", "source", "finding", "text"));
    row("rule", List.of("document", "finding", "text"));
    row("rule.newsroom", List.of("rule", "rule.newsroom.*"));
    newsroom("copy");
    newsroom("furniture");
    newsroom("dates");
    newsroom("leaks", "rule.newsroom.dates", "rule.newsroom.furniture");
    newsroom("headings", "rule.newsroom.furniture");
    newsroom("attribution");
    newsroom("readability");
    newsroom("names");
    newsroom("tree");
    row(
        "rule.grammar",
        List.of("rule", "rule.newsroom.copy", "document", "source", "finding", "text", "data"),
        "org.languagetool..",
        // The dictionaries that LanguageTool reads.
        "morfologik..",
        // The JDK's, for the house's own rules.
        "javax.xml..",
        "org.xml.sax..",
        // The models that LanguageTool chunks with.
        "opennlp.tools..");
    row(
        "rule.language",
        List.of("rule", "rule.newsroom.copy", "document", "source", "finding", "text"));
    // LanguageTool chunks with other parts of the same library, and has it in a loader of its own.
    row("rule.language.model", List.of("rule"), "opennlp.tools.langdetect..");
    row("cache", List.of());
    row("lint", List.of("cache", "rule", "document", "source", "data", "finding", "text"));
    row("gate", List.of("finding", "data"));
    row(
        "report",
        List.of("lint", "gate", "rule", "document", "finding", "source", "text", "data"),
        "com.samskivert.mustache..");
    row(
        "config",
        List.of("cache", "rule", "document", "finding", "gate", "source", "data", "text"),
        "javax.xml.stream..");
    row(
        "plugin",
        List.of(
            "cache",
            "config",
            "report",
            "lint",
            "gate",
            "rule",
            "rule.newsroom",
            "rule.newsroom.copy",
            "rule.grammar",
            "rule.language",
            "document",
            "document.plain",
            "document.markdown",
            "document.html",
            "document.docx",
            "document.asciidoc",
            "document.xml",
            "document.json",
            "source",
            "finding",
            "data",
            "text"),
        "org.apache.maven..",
        "org.eclipse.aether..",
        "javax.inject..",
        // The generated help goal parses the plugin's descriptor.
        "javax.xml.parsers..",
        "org.w3c.dom..",
        "org.xml.sax..");
  }

  private static void row(String name, List<String> uses, String... libraries) {
    TABLE.put(name, new Row(uses, List.of(libraries)));
  }

  private static void newsroom(String category, String... uses) {
    List<String> all =
        new ArrayList<>(
            List.of("rule", "rule.newsroom.copy", "document", "source", "finding", "text"));
    all.addAll(List.of(uses));
    row("rule.newsroom." + category, all);
  }

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void looksAtEveryPackageAndAtEnoughClasses() {
    Set<String> packages = Set.copyOf(TABLE.keySet());
    List<String> found =
        CLASSES.stream()
            .map(type -> type.getPackageName().substring(ROOT.length() + 1))
            .distinct()
            .toList();
    assertThat(packages).containsExactlyInAnyOrderElementsOf(found);
    assertThat(CLASSES.size()).isGreaterThan(80);
  }

  @TestFactory
  Stream<DynamicTest> eachPackageUsesOnlyWhatTheTableAllows() {
    return TABLE.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> allowed(entry.getKey(), entry.getValue())));
  }

  private static void allowed(String name, Row row) {
    List<String> packages = new ArrayList<>(List.of(ROOT + "." + name, "java.."));
    row.uses().forEach(used -> packages.add(ROOT + "." + used));
    packages.addAll(row.libraries());
    classes()
        .that()
        .resideInAPackage(ROOT + "." + name)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(packages.toArray(String[]::new)).or(ARRAYS_OF_PRIMITIVES))
        .check(CLASSES);
  }

  private static final DescribedPredicate<JavaClass> ARRAYS_OF_PRIMITIVES =
      DescribedPredicate.describe(
          "primitives", type -> type.isPrimitive() || type.getBaseComponentType().isPrimitive());

  @Test
  void packagesFormNoCycle() {
    SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void rulesAreFinalAndKeepNoState() {
    classes()
        .that()
        .implement(Rule.class)
        .and()
        .doNotHaveModifier(JavaModifier.ABSTRACT)
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CLASSES);
    classes().that().implement(Rule.class).should().haveOnlyFinalFields().check(CLASSES);
  }

  @Test
  void nobodyPrintsOrExits() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
        .allowEmptyShould(false)
        .check(CLASSES);
    noClasses().should().callMethod(System.class, "exit", int.class).check(CLASSES);
  }

  @Test
  void onlyThePluginKnowsMaven() {
    noClasses()
        .that(not(resideInAPackage(ROOT + ".plugin")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "javax.inject..", "org.eclipse.aether..")
        .check(CLASSES);
  }

  /** What works without LanguageTool: the rule, and a checker that asks a server. */
  private static final DescribedPredicate<JavaClass> WITHOUT_LANGUAGE_TOOL =
      type(GrammarRule.class)
          .or(type(RemoteChecker.class))
          .or(nameMatching(".*\\.(GrammarRule|RemoteChecker)\\$.*"));

  /** They are loaded with their library, by a class loader that the plugin must not see into. */
  @Test
  void nobodyNamesWhatCallsLanguageTool() {
    noClasses()
        .that(not(resideInAPackage(ROOT + ".rule.grammar")).or(type(GrammarRule.class)))
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + ".rule.grammar").and(not(WITHOUT_LANGUAGE_TOOL)))
        .check(CLASSES);
  }

  /** The plugin's own class loader has it, which doesn't see LanguageTool. */
  @Test
  void whatAsksAServerDoesWithoutLanguageTool() {
    Set<JavaClass> reached = new HashSet<>();
    Deque<JavaClass> toDo = new ArrayDeque<>(List.of(CLASSES.get(RemoteChecker.class)));
    while (!toDo.isEmpty()) {
      JavaClass next = toDo.pop();
      if (reached.add(next) && next.getPackageName().startsWith(ROOT)) {
        next.getDirectDependenciesFromSelf()
            .forEach(dependency -> toDo.push(dependency.getTargetClass()));
      }
    }
    assertThat(reached)
        .extracting(JavaClass::getSimpleName)
        .contains("ServerClient", "CheckedText");
    assertThat(reached)
        .extracting(JavaClass::getPackageName)
        .noneMatch(name -> name.startsWith("org.languagetool"));
  }
}
