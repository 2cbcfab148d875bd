package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.rule.HouseWords;
import io.github.copyedit.rule.WordsOfLanguage;
import io.github.copyedit.text.Span;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Xochitl          | met [Xochitl] there     | true
          Xochitl          | met [XOCHITL] there     | true
          Xochitl          | met [xochitl] there     | false
          Xochitl          | [Xochitl's] dog         | true
          Xochitl          | [Xochitl’s] dog         | true
          Xochitl          | [XOCHITL’S] dog         | true
          Xochitl          | [Xochitls] dog          | false
          Xochitl          | [Xochitl's-foo] dog     | false
          Xochitl          | [AntiXochitl] dog       | false
          tset             | [Tset] it               | true
          Jolanda de Wrees | Jolanda de [Wrees] came | true
          Jolanda de Wrees | JOLANDA DE [WREES] came | true
          Jolanda de Wrees | [Jolanda de Wrees’s] it | true
          Jolanda de Wrees | Jolanda [Wrees] came    | false
          Jolanda de Wrees | de [Wrees]              | false
          Wrees Wrees      | a Wrees [Wrees] came    | true
          C++zz            | in C++[zz] we           | true
          C++zz            | in C[zz] we             | false
          O’Bryann         | [O'Bryann] came         | true
          de Wrees         | [De Wrees] came         | true
          Wrees            | old [Wrees came] here   | false
          """)
  void accepts(String entry, String marked, boolean accepted) {
    int start = marked.indexOf('[');
    Span span = new Span(start, marked.indexOf(']') - 1);
    String text = marked.replace("[", "").replace("]", "");

    assertThat(accept(Set.of(entry), text, span)).isEqualTo(accepted);
  }

  private static boolean accept(Set<String> words, String text, Span span) {
    return HouseWords.accepting(words).in(Locale.US).acceptedIn(text).around(span).isPresent();
  }

  @Test
  void aNoBreakSpaceIsABlank() {
    assertThat(accept(Set.of("Wolla Seven"), "At Wolla\u00A0Seven.", new Span(3, 8))).isTrue();
  }

  @Test
  void emptyEntriesAreHarmless() {
    WordsOfLanguage words = HouseWords.accepting(Set.of("", " ", "Xochitl")).in(Locale.US);

    assertThat(words.acceptedIn("a  b").spans()).isEmpty();
    assertThat(AcceptedWords.of(words)).contains("XOCHITL");
  }
}
