package io.github.copyedit.rule.newsroom.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.rule.newsroom.dates.DateReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FieldLineTest {

  private final FieldLine line = new FieldLine(new DateReader());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published: March 21, 2024 Author: Jane Doe",
        "Published: 21 March 2024 | By Jane Doe | Updated: 22 March 2024, 9:00 a.m.",
        "Date: 2024-03-21 Author: Jane Doe Category: News",
        "Author: Jane Doe and John Q. Public • Posted on: 3/21/2024",
        "PUBLISHED: MARCH 21, 2024, AUTHOR: JANE DOE",
        "Title: What comes next? Author: Jane Doe Tags: harbor, storm",
        "Slug: harbor-storm Section: Local",
        "Category: News, Tags: harbor, storm, repairs",
        "Veröffentlicht: 21. März 2024 Autorin: Jana Muster",
        "Titel: Sturm im Hafen Datum: 21.03.2024 Rubrik: Lokales",
        "Von: Jana Muster | Aktualisiert am: 21.03.2024, 10:37 Uhr",
        "Publié : 21 mars 2024 Auteur : Jeanne Dupont",
        "Published: March 21, 2024\nAuthor: Jane Doe",
        "Publish date: March 21, 2024 Author: Jane Doe",
        "Date published: 2024-03-21 Tags: harbor, storm",
      })
  void isNothingButFields(String text) {
    assertThat(line.matches(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Author: the forgotten craft",
        "Author: Jane Doe",
        "By Jane Doe",
        "By Jane Doe | Published: March 21, 2024",
        "By: Jane Doe",
        "Published March 21, 2024",
        "Published: March 21, 2024",
        "Published: March 21, 2024 | Updated: March 22, 2024",
        "Veröffentlicht: 07.11.2023, 10:37 Uhr | aktualisiert: 07.11.2023, 11:01 Uhr",
        "PORTLAND, March 21, 2024 (AP) - The harbor reopened on Thursday.",
        "Date: March 21, 2024 Time: 7 p.m. Place: Town Hall",
        "Title: The Sea, Author: John Banville",
        "Title: The Sea Author: John Banville Publisher: Picador Published: March 21, 2024",
        "Published: 2005 Author: John Banville",
        "Author: Jane Doe Category: none of those that the jury had in mind, she said. It laughed.",
        "Tags: I hate them. Title: who needs one?",
        "Published: March 21, 2024 Author: Jane Doe The harbor reopened on Thursday after the storm.",
        "The label said Author: Jane Doe Published: March 21, 2024",
      })
  void isForReaders(String text) {
    assertThat(line.matches(text)).isFalse();
  }
}
