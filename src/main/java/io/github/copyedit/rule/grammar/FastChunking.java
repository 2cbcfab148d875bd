package io.github.copyedit.rule.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.TokenTag;
import opennlp.tools.util.model.BaseModel;
import org.languagetool.Language;
import org.languagetool.chunking.EnglishChunker;
import org.languagetool.tools.Tools;

/**
 * Gives LanguageTool's English chunker, a third of its work, models that find the same tags in a
 * fraction of the time. They are put where it looks for models that are loaded already. Where
 * anything is not as expected, it is left to load its own.
 */
final class FastChunking {

  private FastChunking() {}

  /** To be called before anything is chunked; later it does nothing. */
  static void install(Language language) {
    try {
      install(
          Opened.field(EnglishChunker.class, "posModel"),
          Opened.field(EnglishChunker.class, "chunkerModel"));
      ChunkTagger.install(language);
    } catch (ReflectiveOperationException | LinkageError | IOException | RuntimeException e) {
      // Another language's LanguageTool has no such chunker, another version another one.
      return;
    }
  }

  private static void install(Field taggers, Field chunkers)
      throws ReflectiveOperationException, IOException {
    if (taggers.get(null) != null || chunkers.get(null) != null) {
      return;
    }
    try (InputStream tags = Tools.getStream("/en-pos-maxent.bin");
        InputStream chunks = Tools.getStream("/en-chunker.bin")) {
      POSModel tagger = new POSModel(tags);
      ChunkerModel chunker = new ChunkerModel(chunks);
      Optional<SequenceClassificationModel<String>> fastTagger = ModelSearches.of(tagger);
      Optional<SequenceClassificationModel<TokenTag>> fastChunker = ModelSearches.of(chunker);
      if (fastTagger.isPresent() && fastChunker.isPresent()) {
        replace(tagger, "pos.model", fastTagger.get());
        replace(chunker, "chunker.model", fastChunker.get());
        taggers.set(null, tagger);
        chunkers.set(null, chunker);
      }
    }
  }

  @SuppressWarnings("unchecked") // OpenNLP declares it so.
  private static void replace(BaseModel model, String part, SequenceClassificationModel<?> search)
      throws ReflectiveOperationException {
    Map<String, Object> parts =
        (Map<String, Object>) Opened.field(BaseModel.class, "artifactMap").get(model);
    parts.put(part, search);
  }
}
