package io.github.copyedit.rule.grammar;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.speed.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.Sequence;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.en.EnglishHybridDisambiguator;
import org.languagetool.tools.Tools;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The parts that grammar spends its time in, LanguageTool's own and ours side by side, on sentences
 * of real articles (our own where those are not at hand): {@code mvn -Pbenchmark test-compile
 * exec:exec -Dbenchmark=org.openjdk.jmh.Main -Dbenchmark.arguments=HotParts}. Figures are
 * microseconds a sentence, for the speller a word.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+BackgroundCompilation")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class HotParts {

  private static final int SENTENCES = 200;

  private static final int WORDS = 8;
  private static final List<String> MISSPELLED =
      List.of(
          "goverment",
          "recieve",
          "seperate",
          "occured",
          "definately",
          "councilors",
          "ferrys",
          "embarass");

  private static final int DISTANCE = 2;

  private final List<String> sentences = new ArrayList<>();
  private final List<String[]> words = new ArrayList<>();
  private final List<AnalyzedSentence> analyzed = new ArrayList<>();
  private JLanguageTool tool;
  private POSModel plainTagger;
  private SequenceClassificationModel<String> ownTagger;
  private Disambiguator plainDisambiguator;
  private Disambiguator ownDisambiguator;
  private RuleSet rules;
  private SievedRules sieved;
  private Dictionary dictionary;
  private Lexicon lexicon;
  private Speller forms;

  @Setup
  public void load() throws IOException {
    Language english = Languages.getLanguageForShortCode("en-US");
    tool = new JLanguageTool(english);
    Path folder = Files.isDirectory(Texts.REAL) ? Texts.REAL : Path.of("seeds");
    Stream<Document> documents = Texts.documents(folder, ".*\\.(txt|md)").stream();
    documents
        .flatMap(document -> document.blocks().stream())
        .filter(Block::flows)
        .flatMap(block -> tool.sentenceTokenize(block.prose().text()).stream())
        .limit(SENTENCES)
        .forEach(sentences::add);
    for (String sentence : sentences) {
      words.add(sentence.strip().split("\\s+|(?=[.,;])"));
      analyzed.add(tool.getAnalyzedSentence(sentence));
    }
    try (InputStream model = Tools.getStream("/en-pos-maxent.bin")) {
      plainTagger = new POSModel(model);
    }
    ownTagger = ModelSearches.of(plainTagger).orElseThrow();
    plainDisambiguator = new EnglishHybridDisambiguator(english);
    SievedDisambiguator.install(english);
    ownDisambiguator = english.getDisambiguator();
    List<Rule> patterns =
        tool.getAllActiveRules().stream().filter(AbstractPatternRule.class::isInstance).toList();
    rules = RuleSet.textLemmaHinted(patterns);
    sieved = new SievedRules(PatternSieve.ofRules(tool.getAllRules()), rules);
    dictionary = MorfologikSpeller.getDictionaryWithCaching("/en/hunspell/en_US.dict");
    lexicon = new Lexicon(dictionary);
    forms = new Speller(dictionary, DISTANCE);
  }

  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public int tagsPlain() {
    int outcomes = 0;
    for (String[] sentence : words) {
      Sequence sequence =
          plainTagger
              .getPosSequenceModel()
              .bestSequence(
                  sentence,
                  null,
                  plainTagger.getFactory().getPOSContextGenerator(),
                  plainTagger.getFactory().getSequenceValidator());
      outcomes += sequence.getOutcomes().size();
    }
    return outcomes;
  }

  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public int tagsOwn() {
    int outcomes = 0;
    for (String[] sentence : words) {
      outcomes += ownTagger.bestSequence(sentence, null, null, null).getOutcomes().size();
    }
    return outcomes;
  }

  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public int disambiguatesPlain() throws IOException {
    return disambiguate(plainDisambiguator);
  }

  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public int disambiguatesOwn() throws IOException {
    return disambiguate(ownDisambiguator);
  }

  /** With the analysis before it, which it changes: so it can't be done ahead. */
  private int disambiguate(Disambiguator disambiguator) throws IOException {
    int tokens = 0;
    for (String sentence : sentences) {
      tokens +=
          disambiguator.disambiguate(tool.getRawAnalyzedSentence(sentence)).getTokens().length;
    }
    return tokens;
  }

  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public int rulesPlain() throws IOException {
    int matches = 0;
    for (AnalyzedSentence sentence : analyzed) {
      matches += matches(rules.rulesForSentence(sentence), sentence);
    }
    return matches;
  }

  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public int rulesOwn() throws IOException {
    int matches = 0;
    for (AnalyzedSentence sentence : analyzed) {
      matches += matches(sieved.of(sentence), sentence);
    }
    return matches;
  }

  private static int matches(List<Rule> rules, AnalyzedSentence sentence) throws IOException {
    int matches = 0;
    for (Rule rule : rules) {
      matches += rule.match(sentence).length;
    }
    return matches;
  }

  @Benchmark
  @OperationsPerInvocation(WORDS)
  public int suggestsPlain() {
    int found = 0;
    for (String word : MISSPELLED) {
      found += new Speller(dictionary, DISTANCE).findReplacementCandidates(word).size();
    }
    return found;
  }

  @Benchmark
  @OperationsPerInvocation(WORDS)
  public int suggestsOwn() {
    int found = 0;
    for (String word : MISSPELLED) {
      Dictionary narrowed =
          NarrowedSpeller.narrow(lexicon, forms, DISTANCE, word).orElse(dictionary);
      found += new Speller(narrowed, DISTANCE).findReplacementCandidates(word).size();
    }
    return found;
  }
}
