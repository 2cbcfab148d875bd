package io.github.copyedit.report;

import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.finding.Status;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import java.util.List;
import java.util.Optional;

/** A run with a bit of everything, as the golden files show it. */
final class SampleResult {

  static final Verdict FAILED =
      new Verdict.Failed(
          List.of(
              "3 violations of severity error or above, where none is allowed.",
              "2 problems: some of the copy could not be checked."));

  private static final String HARBOUR =
      """
      # Harbour Bridge Reopens After Nine Weeks

      date 2026-11-02 The harbour bridge reopened to traffic on Monday, nine weeks after a barge struck \
      its eastern pier and cut the old town off from the market quarter.

      Advertisment

      ## What the Engineers Found

      Inspectors counted fourteen cracked welds, said Mara Lindqvist, the citys chief engineer. "None of \
      them was close to failing, but you dont leave a thing like that to the winter," she said. The the \
      repairs cost 2.3 million euros, about a third less then the council had set aside.

      > We could of waited until spring. We chose not to.

      ## Traffic returns slowly

      By noon about 4,000 vehicles had crossed, a bit under half of a usual Monday. The ferry line that \
      stood in for the bridge will run until the end of the month.

      Story continues below

      ## How the Council Voted

      The council approved the work by eleven votes to two. A report on the barge's course is due in \
      January, the port authority said.
      """;

  private static final String BAKERY =
      """
      # The bakery that never closes

      At three in the morning the ovens at Dorn & Daughters are already hot, and the queue outside \
      is made of nurses, taxi drivers and people who can not sleep.

      "Bread is patient," says Ida Dorn, 71. "People are not."
      """;

  private static final String FEED =
      """
      # Council briefs <b>in bold</b>

      The library will open on Sundays from March, the mayor said on monday.
      """;

  private SampleResult() {}

  static LintResult build() {
    ResultBuilder result = new ResultBuilder();
    harbour(result);
    bakery(result);
    feed(result);
    return result
        .clean("articles/weather.md", 212)
        .clean("articles/sport/regatta.txt", 640)
        .problem(
            Problem.at(
                Problem.Stage.READ,
                "articles/broken.md",
                "The file is not valid UTF-8 at byte 1,204: save it as UTF-8, or set sourceEncoding."))
        .problem(
            new Problem(
                Problem.Stage.RULE,
                "articles/bakery.html",
                Optional.of(new RuleId("heading-case")),
                "The rule ran out of its 10 seconds; its findings in this file are not known."))
        .notice("No checker for French (fr): its 2 articles got the newsroom rules alone.")
        .version("copyedit", "0.1.0")
        .version("languagetool", "6.8")
        .build();
  }

  private static void harbour(ResultBuilder result) {
    result
        .article("articles/harbour.md", HARBOUR)
        .fix("")
        .finds(
            Severity.ERROR,
            "leaked-metadata",
            "date 2026-11-02",
            "A date field ran into the copy: readers see it before the first word. Delete it, and set"
                + " `date` in the front matter.")
        .fix("")
        .finds(
            Severity.ERROR,
            "ad-marker",
            "Advertisment",
            "An ad marker was left in the copy, misspelled: delete the line.")
        .finds(
            Severity.WARNING,
            "LT.EN_CONTRACTION_SPELLING",
            "citys",
            "Possible spelling mistake found.",
            "city's",
            "cities",
            "city",
            "cites",
            "citrus",
            "Citgo",
            "chits")
        .finds(Severity.WARNING, "LT.EN_CONTRACTION_SPELLING", "dont", "Possible mistake.", "don't")
        .fix("The")
        .finds(
            Severity.WARNING,
            "LT.ENGLISH_WORD_REPEAT_RULE",
            "The the",
            "Possible typo: you repeated a word.",
            "The")
        .finds(
            Severity.SUGGESTION,
            "House.Money",
            "2.3 million euros, about a third less then",
            "Give sums of money in the currency's sign and figures.")
        .finds(
            Severity.WARNING,
            "LT.THAN_THEN",
            "less then the council",
            "Did you mean \"than\"?",
            "less than the council")
        .finds(
            Severity.WARNING,
            "LT.COULD_OF",
            "could of",
            "Did you mean \"could have\"?",
            "could have")
        .finds(
            Severity.WARNING,
            "heading-case",
            "Traffic returns slowly",
            "This heading is in sentence case, the article's other two are in Title Case.",
            "Traffic Returns Slowly")
        .finds(
            Severity.SUGGESTION,
            "House.Vague",
            "a bit under half",
            "Say how much: readers can't tell what a bit is.")
        .fix("")
        .finds(
            Severity.ERROR,
            "ad-marker",
            "Story continues below",
            "An ad marker was left in the copy: delete the line.")
        .status(Status.SUPPRESSED)
        .finds(
            Severity.WARNING,
            "LT.PASSIVE_VOICE",
            "had crossed",
            "The passive makes the sentence long.")
        .end();
  }

  private static void bakery(ResultBuilder result) {
    result
        .article("articles/bakery.html", BAKERY)
        .finds(
            Severity.WARNING,
            "undated",
            "",
            "The article has no date: neither readers nor search engines can tell how old it is. Add"
                + " a <time> element or `article:published_time`.")
        .finds(
            Severity.SUGGESTION,
            "LT.CAN_NOT",
            "can not",
            "\"Cannot\" is one word, unless \"not\" belongs to what follows.",
            "cannot",
            "can't")
        .status(Status.BASELINED)
        .finds(
            Severity.WARNING, "LT.SAYS_SAID", "says", "The paper's stories are told in the past.")
        .end();
  }

  private static void feed(ResultBuilder result) {
    result
        .article("articles/briefs.jsonl", "brief-17", FEED)
        .finds(
            Severity.WARNING,
            "House.Markup",
            "<b>in bold</b>",
            "Markup stands in the headline as text.",
            "in bold")
        .finds(Severity.WARNING, "LT.EN_CASE_DAY", "monday", "Days take a capital.", "Monday")
        .end();
  }
}
