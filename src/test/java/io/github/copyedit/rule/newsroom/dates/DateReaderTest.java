package io.github.copyedit.rule.newsroom.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateReaderTest {

  private final DateReader reader = new DateReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The vote of March 21, 2024 was close      | March 21, 2024     | 2024-03-21
          on 21 March 2024, at noon                 | 21 March 2024      | 2024-03-21
          Sept. 3, 2019                             | Sept. 3, 2019      | 2019-09-03
          the 4th of July 1776                      | 4th of July 1776   | 1776-07-04
          Stand: 21.03.2024                         | 21.03.2024         | 2024-03-21
          vom 3. März 2024 an                       | 3. März 2024       | 2024-03-03
          le 1er août 2023                          | 1er août 2023      | 2023-08-01
          el 21 de marzo de 2024                    | 21 de marzo de 2024 | 2024-03-21
          updated 2024-03-21T09:00:00Z              | 2024-03-21T09:00:00Z | 2024-03-21
          03/21/2024                                | 03/21/2024         | 2024-03-21
          21/03/2024                                | 21/03/2024         | 2024-03-21
          2024年3月21日                              | 2024年3月21日       | 2024-03-21
          March 3 was a Sunday                      | March 3            | 0000-03-03
          """)
  void findsDates(String text, String mention, String day) {
    assertThat(reader.find(text))
        .first()
        .satisfies(found -> assertThat(found.span().of(text)).isEqualTo(mention))
        .satisfies(found -> assertThat(found.day()).hasToString(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in March 2024",
        "in 2024",
        "version 3.12.4.1",
        "192.168.10.24",
        "2014-13-45",
        "February 30, 2024",
        "32 March 2024",
        "a score of 3-2 and 10:30",
        "marching 21 miles",
        "call 555-12-2024-7"
      })
  void findsNone(String text) {
    assertThat(reader.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-21, true",
    "20240321, true",
    "2024-03-21 09:00:00 +0100, true",
    "'Thu, 21 Mar 2024 09:00:00 GMT', true",
    "1711011600, true",
    "1711011600000, true",
    "2015-02-30, false",
    "31/31/2016, false",
    "20160-01-05, false",
    "TBD, false",
    "0001-01-01T00:00:00Z, false"
  })
  void tellsWhetherAValueIsADate(String value, boolean date) {
    assertThat(reader.isDate(value)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "posts/2024-03-21-storm.md, true",
    "news/2024/03/21/storm.html, true",
    "storm_20240321.txt, true",
    "2024/storm.md, false",
    "storm-1234567.md, false",
    "2024-13-45-storm.md, false"
  })
  void readsPaths(String path, boolean dated) {
    assertThat(reader.isDatedPath(path)).isEqualTo(dated);
  }
}
