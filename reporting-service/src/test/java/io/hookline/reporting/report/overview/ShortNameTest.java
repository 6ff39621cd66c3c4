package io.hookline.reporting.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortNameTest {

  @Test
  void aNameThatFitsStaysAsItIs() {
    assertThat(ShortName.of("Proof, shown and not claimed"))
        .isEqualTo("Proof, shown and not claimed");
  }

  @Test
  void aLongNameIsCutByTheRoomThatItsCharactersTake() {
    assertThat(ShortName.of("n".repeat(50))).isEqualTo("n".repeat(38) + "…");
    assertThat(ShortName.of("W".repeat(50))).isEqualTo("W".repeat(25) + "…");
    assertThat(ShortName.of("\u6708".repeat(50))).isEqualTo("\u6708".repeat(19) + "…");
  }

  @Test
  void noCharacterIsCutInHalf() {
    assertThat(ShortName.of("\ud83d\ude00".repeat(30))).isEqualTo("\ud83d\ude00".repeat(19) + "…");
  }
}
