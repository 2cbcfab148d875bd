package io.github.copyedit.lint;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.finding.Finding;
import io.github.copyedit.source.SourceFile;
import io.github.copyedit.source.SourceReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Makes the views of the articles that have findings. It reads their files again, which costs
 * little and keeps no article in memory until all have been checked.
 */
final class Gallery {

  private final RuleEngine engine;
  private final LintRequest request;
  private final ViewShelf shelf = new ViewShelf();

  /** By file, then by entry. */
  private final Map<String, Map<Optional<String>, Locale>> languages = new HashMap<>();

  /**
   * @param drafts know the articles' languages, which may cost much to find out again
   */
  Gallery(RuleEngine engine, LintRequest request, List<ArticleDraft> drafts) {
    this.engine = engine;
    this.request = request;
    drafts.forEach(
        draft ->
            languages
                .computeIfAbsent(draft.file(), file -> new HashMap<>())
                .put(draft.entry(), draft.language()));
  }

  /**
   * @param findings sorted
   * @return sorted by file; without those whose file changed so that it can't be read any more
   */
  List<ArticleView> of(List<Finding> findings) throws InterruptedException, ExecutionException {
    Map<String, List<Finding>> byFile =
        findings.stream().collect(Collectors.groupingBy(Finding::file));
    List<Callable<List<ArticleView>>> tasks = new ArrayList<>();
    for (SourceFile file : request.files()) {
      if (byFile.containsKey(file.file())) {
        tasks.add(() -> views(file, byFile.get(file.file())));
      }
    }
    if (tasks.isEmpty()) {
      return List.of();
    }
    ExecutorService workers =
        Executors.newFixedThreadPool(Math.min(request.workers(), tasks.size()), Gallery::thread);
    try {
      List<ArticleView> views = new ArrayList<>();
      for (Future<List<ArticleView>> made : workers.invokeAll(tasks)) {
        views.addAll(made.get());
      }
      return ViewShelf.settle(views);
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "copyedit-gallery");
    thread.setDaemon(true);
    return thread;
  }

  private List<ArticleView> views(SourceFile file, List<Finding> findings) {
    Map<Optional<String>, List<Finding>> byEntry =
        findings.stream().collect(Collectors.groupingBy(Finding::entry));
    try {
      List<ArticleView> views = new ArrayList<>();
      for (Document document : documents(file)) {
        List<Finding> here = byEntry.get(document.entry());
        if (here != null) {
          Locale language = languages.get(file.file()).get(document.entry());
          views.add(shelf.keep(ArticleViews.of(document.withDefaultLanguage(language), here)));
        }
      }
      return views;
    } catch (Exception e) {
      // It could be read a moment ago. The findings are reported without their article.
      return List.of();
    }
  }

  private List<Document> documents(SourceFile file) throws Exception {
    SourceReader reader = new SourceReader(request.maxFileSize());
    try {
      return engine.documents(file, reader, request.plans().apply(file.file()).encoding());
    } catch (UnreadableDocumentException e) {
      return e.readable();
    }
  }
}
