package io.github.copyedit.plugin;

import io.github.copyedit.report.ConsoleLine;
import io.github.copyedit.report.ConsoleStyle;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.shared.utils.logging.MessageUtils;

/** Maven's log as the console report's: its levels and, on a terminal, its colours. */
final class MavenConsole implements ConsoleStyle {

  private final Log log;

  MavenConsole(Log log) {
    this.log = log;
  }

  void print(ConsoleLine line) {
    switch (line.level()) {
      case ERROR -> log.error(line.text());
      case WARNING -> log.warn(line.text());
      case INFO -> log.info(line.text());
    }
  }

  @Override
  public String error(String text) {
    return MessageUtils.buffer().failure(text).build();
  }

  @Override
  public String warning(String text) {
    return MessageUtils.buffer().warning(text).build();
  }

  @Override
  public String strong(String text) {
    return MessageUtils.buffer().strong(text).build();
  }
}
