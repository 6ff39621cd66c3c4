package io.hookline.content.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdTextTest {

  private static final String ROUNDED = "7412345678901230000";
  private static final String WHOLE = "7412345678901234567";

  @Test
  void threeOfTenWithZerosAtTheEndAreRoundedAndFewerAreChance() {
    assertThat(IdText.areRounded(Collections.nCopies(3, ROUNDED))).isTrue();
    assertThat(IdText.areRounded(Collections.nCopies(2, ROUNDED))).isFalse();
    assertThat(IdText.areRounded(mixed(3, 27))).isTrue();
    assertThat(IdText.areRounded(mixed(3, 28))).isFalse();
    assertThat(IdText.areRounded(List.of())).isFalse();
  }

  private static List<String> mixed(int rounded, int whole) {
    return Stream.concat(
            Collections.nCopies(rounded, ROUNDED).stream(),
            Collections.nCopies(whole, WHOLE).stream())
        .toList();
  }

  @Test
  void whatKeepsASpreadsheetFromANumberIsNoPartOfTheId() {
    assertThat(Stream.of("=\"%s\"", "'%s", " %s\u00a0").map(w -> IdText.of(w.formatted(WHOLE))))
        .containsOnly(WHOLE);
    assertThat(IdText.of(null)).isNull();
    assertThat(IdText.of("=\"\"")).isEqualTo("=\"\"");
  }
}
