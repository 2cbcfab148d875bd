package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.Deadline;
import io.github.copyedit.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.languagetool.AnalyzedSentence;
import org.languagetool.UserConfig;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool in bounded time. It asks whether to go on between sentences and between rules, but
 * takes quadratic to cubic time inside: for the sentences of a text without paragraphs, and in some
 * rules for a sentence of thousands of tokens. So both are cut to a size that no copy has.
 */
final class BoundedTool extends RememberingTool {

  private static final int LONGEST_PIECE = 20_000;
  private static final int LONGEST_SENTENCE = 2_000;

  /** Ends of sentences in the text of the running check that are not the author's. */
  private final TreeSet<Integer> cuts = new TreeSet<>();

  private final Level level;
  private Deadline deadline = Deadline.none();

  /**
   * @param level whether picky rules run, too
   */
  BoundedTool(LoadedLanguage language, UserConfig config, SentenceMemory.Part memory, Level level) {
    super(language, config, memory);
    this.level = level;
    // Answering "cancelled" would leave LanguageTool with fewer analysed sentences than sentences,
    // and an exception of its own.
    setCheckCancelledCallback(
        () -> {
          deadline.check();
          return false;
        });
  }

  /**
   * @param suggested which unknown words need suggestions
   * @throws Deadline.PassedException when the time is up; the object is of no use then
   */
  List<RuleMatch> check(String text, Deadline until, Predicate<Span> suggested) throws IOException {
    deadline = until;
    cuts.clear();
    try {
      return check(text, level, suggested);
    } catch (RuntimeException e) {
      deadline.check();
      throw e;
    } catch (StackOverflowError e) {
      throw new IllegalStateException("LanguageTool ran out of stack on a sentence", e);
    }
  }

  /** Whether the match is about the end or the start of a sentence that was only cut. */
  boolean touchesCut(Span span) {
    Integer cut = cuts.ceiling(span.start());
    return cut != null && cut <= span.end();
  }

  @Override
  public List<String> sentenceTokenize(String text) {
    List<String> sentences = new ArrayList<>();
    for (int start = 0, end; start < text.length(); start = end) {
      end = pieceEnd(text, start);
      int at = start;
      for (String sentence : super.sentenceTokenize(text.substring(start, end))) {
        deadline.check();
        addBounded(sentence, at, sentences);
        at += sentence.length();
      }
    }
    return sentences;
  }

  @Override
  public AnalyzedSentence getRawAnalyzedSentence(String sentence) throws IOException {
    deadline.check();
    return super.getRawAnalyzedSentence(sentence);
  }

  /**
   * At the last end of a paragraph, where a sentence ends anyway; for want of one between words.
   */
  private int pieceEnd(String text, int start) {
    if (text.length() - start <= LONGEST_PIECE) {
      return text.length();
    }
    int last = start + LONGEST_PIECE;
    OptionalInt paragraph = TextPieces.paragraphEnd(text, start, last);
    if (paragraph.isPresent()) {
      return paragraph.getAsInt();
    }
    int end = TextPieces.wordEnd(text, start, last);
    cuts.add(end);
    return end;
  }

  private void addBounded(String sentence, int at, List<String> sentences) {
    int start = 0;
    while (sentence.length() - start > LONGEST_SENTENCE) {
      int end = TextPieces.wordEnd(sentence, start, start + LONGEST_SENTENCE);
      sentences.add(sentence.substring(start, end));
      cuts.add(at + end);
      start = end;
    }
    sentences.add(sentence.substring(start));
  }
}
