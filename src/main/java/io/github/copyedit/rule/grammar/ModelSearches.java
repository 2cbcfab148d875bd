package io.github.copyedit.rule.grammar;

import java.util.Optional;
import opennlp.tools.chunker.ChunkerFactory;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.chunker.DefaultChunkerContextGenerator;
import opennlp.tools.chunker.DefaultChunkerSequenceValidator;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.postag.DefaultPOSContextGenerator;
import opennlp.tools.postag.DefaultPOSSequenceValidator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.TokenTag;
import opennlp.tools.util.model.BaseModel;

/**
 * Makes fast searches for OpenNLP's models, and tries them. Empty for a model whose features or
 * search are others than expected.
 */
final class ModelSearches {

  private static final String[] WORDS =
      "Yesterday the well-known editor of 3 papers , who 'd read it twice , let It stand ."
          .split(" ");
  private static final String[] TAGS =
      "NN DT JJ NN IN CD NNS , WP MD VBN PRP RB , VB PRP VB .".split(" ");

  private ModelSearches() {}

  @SuppressWarnings("deprecation") // There is no other way to the model inside.
  static Optional<SequenceClassificationModel<String>> of(POSModel tagger) {
    POSTaggerFactory factory = tagger.getFactory();
    if (factory.getPOSContextGenerator().getClass() != DefaultPOSContextGenerator.class
        || factory.getSequenceValidator().getClass() != DefaultPOSSequenceValidator.class
        || factory.getDictionary() != null
        || !expected(tagger, tagger.getPosModel())) {
      return Optional.empty();
    }
    GISModel model = (GISModel) tagger.getPosModel();
    SequenceClassificationModel<String> fast =
        new SharedBeam<>(
            POSTaggerME.DEFAULT_BEAM_SIZE,
            model,
            new TagPlaces(new Maxent(model), factory.getSequenceValidator()));
    Sequence plain =
        tagger
            .getPosSequenceModel()
            .bestSequence(
                WORDS, null, factory.getPOSContextGenerator(), factory.getSequenceValidator());
    return Optional.of(fast)
        .filter(search -> search.bestSequence(WORDS, null, null, null).equals(plain));
  }

  @SuppressWarnings("deprecation") // As above.
  static Optional<SequenceClassificationModel<TokenTag>> of(ChunkerModel chunker) {
    ChunkerFactory factory = chunker.getFactory();
    if (factory.getContextGenerator().getClass() != DefaultChunkerContextGenerator.class
        || factory.getSequenceValidator().getClass() != DefaultChunkerSequenceValidator.class
        || !expected(chunker, chunker.getChunkerModel())) {
      return Optional.empty();
    }
    GISModel model = (GISModel) chunker.getChunkerModel();
    SequenceClassificationModel<TokenTag> fast =
        new SharedBeam<>(ChunkerME.DEFAULT_BEAM_SIZE, model, new ChunkPlaces(new Maxent(model)));
    TokenTag[] words = TokenTag.create(WORDS, TAGS);
    Sequence plain =
        chunker
            .getChunkerSequenceModel()
            .bestSequence(
                words,
                new Object[0],
                factory.getContextGenerator(),
                factory.getSequenceValidator());
    return Optional.of(fast)
        .filter(search -> search.bestSequence(words, null, null, null).equals(plain));
  }

  private static boolean expected(BaseModel model, MaxentModel inside) {
    return inside instanceof GISModel
        && model.getManifestProperty(BeamSearch.BEAM_SIZE_PARAMETER) == null;
  }
}
