package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.chunker.ChunkerFactory;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.TokenTag;
import org.junit.jupiter.api.Test;
import org.languagetool.tools.Tools;

/** Compares with OpenNLP's own search: outcomes and probabilities, to the last bit. */
class ModelSearchesTest {

  private static final int SENTENCES = 300;
  private static final List<String> ODD =
      List.of("", "-", "A", "9", "Ünïcödé", "\uD83D\uDE00", "p_1=B-NP", "bos", "eos", "*SB*", "’s");

  private final Random random = new Random(11);

  @Test
  void tagsLikeThePlainTagger() throws IOException {
    try (InputStream stream = Tools.getStream("/en-pos-maxent.bin")) {
      POSModel model = new POSModel(stream);
      POSTaggerFactory factory = model.getFactory();
      SequenceClassificationModel<String> fast = ModelSearches.of(model).orElseThrow();
      for (String[] words : sentences()) {
        Sequence plain =
            model
                .getPosSequenceModel()
                .bestSequence(
                    words, null, factory.getPOSContextGenerator(), factory.getSequenceValidator());

        assertThat(fast.bestSequence(words, null, null, null)).isEqualTo(plain);
      }
      assertThat(fast.getOutcomes()).isEqualTo(model.getPosSequenceModel().getOutcomes());
    }
  }

  /** With the tags of a tagger, and with any. */
  @Test
  void chunksLikeThePlainChunker() throws IOException {
    try (InputStream stream = Tools.getStream("/en-chunker.bin");
        InputStream tags = Tools.getStream("/en-pos-maxent.bin")) {
      ChunkerModel model = new ChunkerModel(stream);
      ChunkerFactory factory = model.getFactory();
      SequenceClassificationModel<String> tagger =
          ModelSearches.of(new POSModel(tags)).orElseThrow();
      SequenceClassificationModel<TokenTag> fast = ModelSearches.of(model).orElseThrow();
      for (String[] words : sentences()) {
        String[] tagged =
            tagger.bestSequence(words, null, null, null).getOutcomes().toArray(String[]::new);
        if (random.nextInt(4) == 0) {
          tagged =
              IntStream.range(0, words.length).mapToObj(i -> any(tagger)).toArray(String[]::new);
        }
        TokenTag[] sequence = TokenTag.create(words, tagged);
        Sequence plain =
            model
                .getChunkerSequenceModel()
                .bestSequence(
                    sequence,
                    new Object[0],
                    factory.getContextGenerator(),
                    factory.getSequenceValidator());

        assertThat(fast.bestSequence(sequence, null, null, null)).isEqualTo(plain);
      }
    }
  }

  /** A model of another kind is left alone. */
  @Test
  @SuppressWarnings("deprecation") // There is no other way to the model inside.
  void takesNoModelWithAnotherBeam() throws IOException {
    try (InputStream stream = Tools.getStream("/en-chunker.bin")) {
      MaxentModel inside = new ChunkerModel(stream).getChunkerModel();
      ChunkerModel narrow = new ChunkerModel("en", inside, 3, null, new ChunkerFactory());

      assertThat(ModelSearches.of(narrow)).isEmpty();
    }
  }

  private String any(SequenceClassificationModel<String> tagger) {
    String[] outcomes = tagger.getOutcomes();
    return outcomes[random.nextInt(outcomes.length)];
  }

  private List<String[]> sentences() throws IOException {
    List<String> words = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("seeds/clean"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        words.addAll(List.of(Files.readString(file).split("\\s+|(?=[.,;])")));
      }
    }
    List<String[]> sentences = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      int start = random.nextInt(words.size() - 40);
      List<String> sentence = new ArrayList<>(words.subList(start, start + random.nextInt(40)));
      for (int odd = random.nextInt(3); odd > 0; odd--) {
        sentence.add(random.nextInt(sentence.size() + 1), ODD.get(random.nextInt(ODD.size())));
      }
      sentences.add(sentence.toArray(String[]::new));
    }
    return sentences;
  }
}
