package io.github.copyedit.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.plugin.RunRecord.Ending;
import io.github.copyedit.plugin.RunRecord.Lookup;
import io.github.copyedit.report.ConsoleLine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunRecordTest {

  private static final RunRecord RECORD =
      new RunRecord(
          List.of(new ConsoleLine(ConsoleLine.Level.values()[0], "Größe: 3 µm, 😀.")),
          new Ending(Optional.of("failed"), List.of("a", ""), List.of()),
          List.of(new WrittenFile("/tmp/index.html", 1234567890123L, 42)),
          List.of(new Lookup("/tmp/a.png", true), new Lookup("/tmp/b.png", false)));

  @Test
  void isReadAsItWasWritten() {
    assertThat(RunRecord.read(RECORD.bytes())).contains(RECORD);
  }

  @Test
  void isNoneWithFewerBytesOrMore() {
    byte[] bytes = RECORD.bytes();

    for (int length = 0; length < bytes.length; length++) {
      assertThat(RunRecord.read(Arrays.copyOf(bytes, length))).isEmpty();
    }
    assertThat(RunRecord.read(Arrays.copyOf(bytes, bytes.length + 1))).isEmpty();
    assertThat(RunRecord.read(new byte[200])).isEmpty();
  }
}
