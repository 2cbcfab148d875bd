package io.github.copyedit.rule.newsroom.tree;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.Link;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Note;
import io.github.copyedit.rule.Notes;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.TreeHits;
import io.github.copyedit.rule.TreeRule;
import io.github.copyedit.rule.newsroom.copy.WebPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links to files, images and anchors that are not there. Nothing is fetched. */
public final class BrokenLink implements TreeRule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "broken-link", "Links to files and anchors that do not exist", Severity.WARNING, "tree");

  private static final String LINK = "link";
  private static final String IMAGE = "image";
  private static final String ANCHORS = "anchors";

  /** So many links say whether a tree is laid out as its site is. */
  private static final int TELLING = 5;

  private record Aim(Tree.Article article, Note note, RelativeLink link) {

    String what() {
      return note.facts().get(0);
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void summarize(Document document, Notes notes) {
    for (Link link : document.links()) {
      RelativeLink.parse(link.target())
          .ifPresent(target -> notes.inSource(link.source(), LINK, link.target()));
    }
    for (Image image : document.images()) {
      RelativeLink.parse(image.target())
          .ifPresent(target -> notes.inSource(image.source(), IMAGE, image.target()));
    }
    List<String> anchors = new ArrayList<>(List.of(ANCHORS));
    anchors.addAll(Anchors.of(document));
    notes.wholeArticle(anchors.toArray(String[]::new));
  }

  @Override
  public void check(Tree tree, TreeHits hits) {
    Map<String, Set<String>> anchors = Anchors.byFile(tree, ANCHORS);
    List<Aim> files = new ArrayList<>();
    for (Tree.Article article : tree.articles()) {
      List<Aim> aims = aims(article);
      List<Aim> inside = aims.stream().filter(aim -> aim.link().path().isEmpty()).toList();
      reportAnchors(inside, article.file(), anchors, hits);
      aims.stream().filter(aim -> !aim.link().path().isEmpty()).forEach(files::add);
    }
    reportFiles(LINK, files, tree, hits);
    reportFiles(IMAGE, files, tree, hits);
    for (Aim aim : files) {
      if (lacks(anchors.get(aim.link().from(aim.article().file())), aim)) {
        reportAnchor(aim, aim.link().path(), hits);
      }
    }
  }

  /** Where most links lead nowhere, the site is laid out otherwise than its sources. */
  private static void reportFiles(String what, List<Aim> files, Tree tree, TreeHits hits) {
    List<Aim> all = files.stream().filter(aim -> aim.what().equals(what)).toList();
    List<Aim> missing =
        all.stream()
            .filter(aim -> !aim.link().isThere(aim.article().file(), tree.files()))
            .toList();
    if (all.size() < TELLING || missing.size() * 2 <= all.size()) {
      missing.forEach(aim -> report(aim, hits));
    }
  }

  private static List<Aim> aims(Tree.Article article) {
    return article.notes().stream()
        .filter(note -> !note.facts().get(0).equals(ANCHORS))
        .map(note -> new Aim(article, note, RelativeLink.parse(note.facts().get(1)).orElseThrow()))
        .toList();
  }

  /** On a page whose anchors mostly are nowhere, they are a script's: play, next, close. */
  private static void reportAnchors(
      List<Aim> inside, String file, Map<String, Set<String>> anchors, TreeHits hits) {
    List<Aim> missing = inside.stream().filter(aim -> lacks(anchors.get(file), aim)).toList();
    if (!WebPage.is(file) || missing.size() * 2 <= inside.size()) {
      missing.forEach(aim -> reportAnchor(aim, "this article", hits));
    }
  }

  /** Whether the place is known not to be there: of what is no article, nothing is known. */
  private static boolean lacks(Set<String> anchors, Aim aim) {
    String anchor = aim.link().anchor();
    return anchors != null && !anchor.isEmpty() && !Anchors.has(anchors, anchor);
  }

  private static void reportAnchor(Aim aim, String where, TreeHits hits) {
    String message =
        "There is no “%s” in %s, so the link leads to its top. Name a heading or an id that is there."
            .formatted(aim.link().anchor(), where);
    hits.at(INFO, aim.article(), aim.note(), message);
  }

  private static void report(Aim aim, TreeHits hits) {
    String harm = aim.what().equals(IMAGE) ? "readers see none" : "the link leads nowhere";
    String message =
        "There is no file “%s” beside this article, so %s. Correct the path, or remove the %s."
            .formatted(aim.link().path(), harm, aim.what());
    hits.at(INFO, aim.article(), aim.note(), message);
  }
}
