package io.github.copyedit.rule.grammar;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.chunking.ChunkTaggedToken;
import org.languagetool.chunking.Chunker;
import org.languagetool.chunking.EnglishChunker;

/**
 * Does what LanguageTool's {@code EnglishChunker} does with its models. Where blanks part a text,
 * OpenNLP's tokenizer looks at each part alone, so what became of one is remembered; and tokens are
 * found again in one pass.
 */
final class ChunkTagger implements Chunker {

  private static final int MOST_PARTS = 12_000;
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  /** Zero width no-break space, as LanguageTool's browser add-on puts in. */
  private static final String INVISIBLE = "\uFEFF";

  /** Parts that the tokenizer leaves alone. */
  private final Pattern whole;

  private final Memo<String, String[]> tokens;
  private final POSModel tagger;
  private final ChunkerModel chunker;
  private final Filter filter;

  private ChunkTagger(
      TokenizerModel tokenizer, POSModel tagger, ChunkerModel chunker, Filter filter) {
    this.whole =
        tokenizer.useAlphaNumericOptimization()
            ? tokenizer.getFactory().getAlphaNumericPattern()
            : NOTHING;
    this.tokens = new Memo<>(MOST_PARTS, part -> new TokenizerME(tokenizer).tokenize(part));
    this.tagger = tagger;
    this.chunker = chunker;
    this.filter = filter;
  }

  /** LanguageTool's own, which tells singular from plural. */
  private record Filter(Object filter, Method method) {

    static Filter of(EnglishChunker chunker) throws ReflectiveOperationException {
      Object filter = part("chunkFilter", chunker);
      return new Filter(filter, Opened.method(filter.getClass(), "filter", List.class));
    }

    @SuppressWarnings("unchecked") // It says so.
    List<ChunkTaggedToken> apply(List<ChunkTaggedToken> chunks) {
      try {
        return (List<ChunkTaggedToken>) method.invoke(filter, chunks);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("LanguageTool can't tell the chunks' number", e);
      }
    }
  }

  /**
   * Puts one in the place of LanguageTool's own.
   *
   * @throws ReflectiveOperationException where that is not as expected; it stays then
   */
  static void install(Language language) throws ReflectiveOperationException {
    if (language.getChunker() instanceof EnglishChunker plain) {
      language.setChunker(
          new ChunkTagger(
              (TokenizerModel) part("tokenModel", plain),
              (POSModel) part("posModel", plain),
              (ChunkerModel) part("chunkerModel", plain),
              Filter.of(plain)));
    }
  }

  private static Object part(String name, EnglishChunker chunker)
      throws ReflectiveOperationException {
    return Opened.field(EnglishChunker.class, name).get(chunker);
  }

  @Override
  public void addChunkTags(List<AnalyzedTokenReadings> readings) {
    String[] words = words(readings);
    String[] tags = new POSTaggerME(tagger).tag(words);
    String[] chunks = new ChunkerME(chunker).chunk(words, tags);
    for (ChunkTaggedToken tagged : filter.apply(tagged(readings, words, chunks))) {
      if (tagged.getReadings() != null) {
        tagged.getReadings().setChunkTags(tagged.getChunkTags());
      }
    }
  }

  private String[] words(List<AnalyzedTokenReadings> readings) {
    StringBuilder sentence = new StringBuilder();
    readings.forEach(reading -> sentence.append(reading.getToken()));
    List<String> words = new ArrayList<>();
    // The models know no other apostrophe.
    for (String part :
        WhitespaceTokenizer.INSTANCE.tokenize(sentence.toString().replace('’', '\''))) {
      if (whole.matcher(part).matches()) {
        words.add(part);
      } else {
        for (String word : tokens.of(part)) {
          add(word, words);
        }
      }
    }
    return words.toArray(String[]::new);
  }

  /** As LanguageTool does it: a word with something invisible in it comes once for each piece. */
  private static void add(String word, List<String> words) {
    if (!word.contains(INVISIBLE)) {
      words.add(word);
      return;
    }
    for (String piece : word.split(INVISIBLE)) {
      words.add(piece.isEmpty() ? "" : word);
    }
  }

  /** A chunk has the readings of the token that begins and ends with it, or null. */
  private static List<ChunkTaggedToken> tagged(
      List<AnalyzedTokenReadings> readings, String[] words, String[] chunks) {
    List<ChunkTaggedToken> tagged = new ArrayList<>(words.length);
    List<AnalyzedTokenReadings> visible =
        readings.stream().filter(reading -> !isBlank(reading.getToken())).toList();
    int next = 0;
    int nextStart = 0;
    int start = 0;
    for (int i = 0; i < words.length; i++) {
      while (next < visible.size() && nextStart < start) {
        nextStart += visible.get(next).getToken().length();
        next++;
      }
      boolean same =
          next < visible.size()
              && nextStart == start
              && visible.get(next).getToken().length() == words[i].length();
      tagged.add(
          new ChunkTaggedToken(
              words[i], List.of(new ChunkTag(chunks[i])), same ? visible.get(next) : null));
      start += words[i].length();
    }
    return tagged;
  }

  private static boolean isBlank(String token) {
    return token.trim().isEmpty()
        || (token.length() == 1 && Character.isSpaceChar(token.charAt(0)));
  }
}
