package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Document;
import java.lang.ref.Reference;
import java.lang.ref.SoftReference;
import java.util.function.Function;

/**
 * What several rules read of one article, one after the other: it is read for the first of them.
 * Each thread keeps its latest article's, while there is memory for it.
 *
 * @param <T> that nobody changes
 */
public final class SharedReading<T> {

  private record Latest<T>(Document document, T reading) {}

  private final Function<Document, T> reader;
  private final ThreadLocal<Reference<Latest<T>>> latest = new ThreadLocal<>();

  public SharedReading(Function<Document, T> reader) {
    this.reader = reader;
  }

  public T of(Document document) {
    Latest<T> known = latest.get() == null ? null : latest.get().get();
    if (known == null || known.document() != document) {
      known = new Latest<>(document, reader.apply(document));
      latest.set(new SoftReference<>(known));
    }
    return known.reading();
  }
}
