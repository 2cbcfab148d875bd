package io.github.copyedit.report;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;

/**
 * {@code index.html} for editors: every article with its findings in place, in one file that asks
 * for no other and works when opened by a double click.
 */
public final class HtmlReport implements Report {

  static final String FILE = "index.html";

  private final HtmlPages.Limits limits;

  public HtmlReport() {
    this(HtmlPages.Limits.DEFAULT);
  }

  HtmlReport(HtmlPages.Limits limits) {
    this.limits = limits;
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public Path write(LintResult result, Verdict verdict, Path directory) throws IOException {
    return ReportFiles.write(directory.resolve(FILE), render(result, verdict));
  }

  String render(LintResult result, Verdict verdict) {
    HtmlAssets assets = HtmlAssets.load();
    return Mustache.compiler()
        .withEscaper(text -> Escapers.HTML.escape(Visible.onPage(text)))
        .emptyStringIsFalse(true)
        .zeroIsFalse(true)
        .withLoader(name -> new StringReader(assets.note()))
        .compile(assets.page())
        .execute(new HtmlPages(result, verdict, limits).page(assets));
  }
}
