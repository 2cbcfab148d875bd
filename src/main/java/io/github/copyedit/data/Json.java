package io.github.copyedit.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** Reads and writes JSON. */
public final class Json {

  private Json() {}

  /**
   * Reads one JSON value, with positions. Of a key that stands twice the last counts.
   *
   * @throws MalformedDataException when it is not JSON, is nested too deep, or more follows
   */
  public static Node parse(String text) throws MalformedDataException {
    return new JsonComposer(text).compose();
  }

  /**
   * A record as one line of JSON: components in their order, an empty Optional left out, no line
   * end. Enums are written as their {@code toString()} says, maps sorted by key, and what is not
   * ASCII as it is. A set keeps no order of its own; prefer lists.
   */
  public static String write(Object value) {
    try {
      return JsonRecords.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "cannot be written as JSON: " + value.getClass().getName(), e);
    }
  }

  /** The same, indented by two blanks, with {@code \n}. */
  public static String writeIndented(Object value) {
    try {
      return JsonRecords.INDENTING.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "cannot be written as JSON: " + value.getClass().getName(), e);
    }
  }

  /**
   * A record as {@link #write} wrote it; unknown keys are passed over.
   *
   * @throws MalformedDataException when it is not JSON or doesn't fit
   */
  public static <T> T read(String json, Class<T> type) throws MalformedDataException {
    try {
      T value = JsonRecords.MAPPER.readValue(json, type);
      if (value == null) {
        throw new MalformedDataException(
            "nothing (null) where " + type.getSimpleName() + " is expected", 0);
      }
      return value;
    } catch (JsonProcessingException e) {
      throw JsonComposer.malformed(e, json);
    }
  }

  /** What this program wrote itself may be large; depth stays bounded. */
  static StreamReadConstraints constraints() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(JsonComposer.MAX_DEPTH)
        .maxStringLength(Integer.MAX_VALUE)
        .build();
  }
}
