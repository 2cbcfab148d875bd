package io.github.copyedit.data;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML 1.2. */
public final class Yaml {

  /** Code units; far more than any front matter or configuration, little enough to hold twice. */
  static final int MAX_LENGTH = 4_000_000;

  /** Read only, as the resolver is: to fill the two takes longer than to read a file. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new CoreSchema())
          .setCodePointLimit(MAX_LENGTH)
          .setUseMarks(true)
          .setParseComments(false)
          .build();

  static final ScalarResolver RESOLVER = SETTINGS.getSchema().getScalarResolver();

  private Yaml() {}

  /**
   * Reads one YAML document, with positions.
   *
   * @return empty for a text of nothing but blanks and comments
   * @throws MalformedDataException when it is not YAML, a key stands twice, or aliases are used
   */
  public static Optional<Node> parse(String text) throws MalformedDataException {
    if (text.length() > MAX_LENGTH) {
      throw new MalformedDataException("longer than " + MAX_LENGTH + " characters", MAX_LENGTH);
    }
    Optional<Node> plain = PlainYaml.read(text, RESOLVER);
    return plain.isPresent() ? plain : byEngine(text);
  }

  /** For texts of every kind; the same as for plain ones, more slowly. */
  static Optional<Node> byEngine(String text) throws MalformedDataException {
    CodePoints offsets = new CodePoints(text);
    YamlComposer composer = new YamlComposer(text, offsets, RESOLVER);
    try {
      return composer.compose(new Parse(SETTINGS).parseString(text));
    } catch (MarkedYamlEngineException e) {
      throw caused(e, YamlMessage.of(e), place(e, text, offsets).orElse(composer.reached()));
    } catch (ReaderException e) {
      String character = String.format("U+%04X", e.getCodePoint());
      throw caused(
          e, "the character " + character + " is not allowed in YAML", offsets.of(e.getPosition()));
    } catch (YamlEngineException e) {
      throw caused(e, YamlMessage.oneLine(e.getMessage()), composer.reached());
    } catch (IndexOutOfBoundsException | IllegalStateException | IllegalArgumentException e) {
      // The engine's scanner runs off the end of some malformed texts, such as a quote left open
      // at the end of an indented line.
      throw caused(e, "it breaks off or is not closed", composer.reached());
    }
  }

  /** What is never closed is to be mended where it opens, not at the end of the text. */
  private static Optional<Integer> place(
      MarkedYamlEngineException e, String text, CodePoints offsets) {
    Optional<Integer> opens = e.getContextMark().map(offsets::of);
    Optional<Integer> problem = e.getProblemMark().map(offsets::of);
    boolean atEnd = problem.isPresent() && text.substring(problem.get()).isBlank();
    return atEnd ? opens.or(() -> problem) : problem.or(() -> opens);
  }

  private static MalformedDataException caused(RuntimeException cause, String message, int offset) {
    MalformedDataException malformed = new MalformedDataException(message, offset);
    malformed.initCause(cause);
    return malformed;
  }
}
