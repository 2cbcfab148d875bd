package io.github.copyedit.rule.newsroom.names;

import io.github.copyedit.document.Document;
import io.github.copyedit.rule.newsroom.copy.SharedReading;
import io.github.copyedit.rule.newsroom.copy.Token;
import java.util.List;

/** Reads the tokens of an article once for all rules that look at them. */
public final class TokenReader {

  private final SharedReading<List<Token>> tokens = new SharedReading<>(Token::ofText);

  List<Token> of(Document document) {
    return tokens.of(document);
  }
}
