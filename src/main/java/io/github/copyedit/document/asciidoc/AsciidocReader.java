package io.github.copyedit.document.asciidoc;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.source.Source;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;

/** Has Asciidoctor read a file. Here, and in what this uses, AsciidoctorJ is needed. */
final class AsciidocReader {

  private static final Options OPTIONS =
      Options.builder()
          // No includes, no files, no addresses, no attributes that a document may not set.
          .safe(SafeMode.SECURE)
          .sourcemap(true)
          // What it would log is ours to say.
          .option("logger", false)
          .attributes(
              Attributes.builder()
                  .attribute("skip-front-matter", "")
                  // Nobody asks for them, and among many headings alike it takes long to make one.
                  .attribute("sectids!", "")
                  .build())
          .build();

  private final Asciidoctor asciidoctor = withOurLoader(Asciidoctor.Factory::create);

  /** One file after the other: the Ruby runtime is one for all. */
  synchronized Document read(Source source) {
    SourceLines lines = new SourceLines(source);
    InlineLimit.check(lines);
    ListLimit.check(lines);
    Article article = new Article(source);
    return withOurLoader(
        () -> {
          try {
            BlockWalk walk = new BlockWalk(article, lines);
            walk.read(asciidoctor.load(lines.normalised(), OPTIONS));
            return article.build();
          } catch (UnreadableDocumentException e) {
            throw e;
          } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableDocumentException(
                "Asciidoctor can't read it (%s): check its nesting, or exclude it"
                    .formatted(e.getClass().getSimpleName()));
          }
        });
  }

  /** Ruby finds its own files by the thread's loader, which in a build is not the plugin's. */
  private static <T> T withOurLoader(java.util.function.Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(AsciidocReader.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
