package io.hookline.content.measure.networkfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource({
    "Total  Views, total views",
    "' Gesamt\t', gesamt",
    "Tổng cộng, tong cong",
    "Σύνολος, συνολοσ",
    "１２, 12"
  })
  void aTextIsComparedWithoutWhatDiffersBetweenPrograms(String written, String folded) {
    assertThat(Folded.of(written)).isEqualTo(folded);
  }

  @Test
  void theShortWayWithPlainTextsComesToTheSame() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(8);
      for (int at = 0; at < length; at++) {
        text.append((char) (random.nextInt(3) == 0 ? ' ' : random.nextInt(0x80)));
      }
      assertThat(Folded.of(text.toString())).isEqualTo(Folded.folded(text.toString()));
    }
  }
}
