package io.hookline.attribution.lift.holdout;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.lift.study.StudyArm;
import io.hookline.attribution.lift.study.StudyLayer;
import io.hookline.kit.value.Sha256;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LotTest {

  private static final String SALT = "3f7c0a5e9b1d4c2680aa51c7d2e94f06";

  private static final List<StudyArm> ARMS =
      List.of(
          new StudyArm("AD", new BigDecimal("0.9"), false),
          new StudyArm("NO_AD", new BigDecimal("0.1"), true));

  /** The vectors of docs/lift.md; made by another program. */
  @ParameterizedTest
  @CsvSource({
    "external:65a8f95e999b098ce96b1ba94bf5fd49cfbc35fdd374c99ef7a29e554529884c, 5728, AD",
    "external:e83f10dcd2c68747c3f3ba14a54258d5c1843a8d75b0f5cb52c6f3df052a72d1, 8693, AD",
    "external:706df33bbdafacad2d9e8173f523d8ee0d4108ac9f354f6dbeea70649d2428e6, 9585, NO_AD",
    "external:85d0c1e318151f3beceed00efefeed7f3961b0b4a4db57e06746fd02733cd63d, 9375, NO_AD",
    "email:2185f8d9db3e25555b813ec60e4873cc5452aa80dc94ef6fd231b751c8c8dd25, 9102, NO_AD",
    "phone:b2b8d44884ace5bd76e680352d1de384547d9d2693ee76dadeb0c31fdbde7186, 4892, AD",
    "ttp:2fEYlOFqDmjdTvPWaMvJ7nW8Kqa, 1539, AD"
  })
  void aPartIsWhatAnotherProgramComputes(String key, int part, String arm) {
    assertThat(Lot.part(SALT, key)).isEqualTo(part);
    assertThat(Lot.arm(ARMS, part)).isEqualTo(arm);
  }

  @Test
  void armsBeginWhereTheOneBeforeEnds() {
    assertThat(Lot.arm(ARMS, 0)).isEqualTo("AD");
    assertThat(Lot.arm(ARMS, 8999)).isEqualTo("AD");
    assertThat(Lot.arm(ARMS, 9000)).isEqualTo("NO_AD");
    assertThat(Lot.arm(ARMS, 9999)).isEqualTo("NO_AD");
  }

  @Test
  void sharesAreKeptAndLayersSayNothingOfArms() {
    StudyLayer layer = new StudyLayer("shop", 0, 5000);
    int control = 0;
    int inLayer = 0;
    int both = 0;
    for (int i = 0; i < 100_000; i++) {
      String key = "external:" + Sha256.hex("customer-" + i);
      boolean isControl = Lot.arm(ARMS, Lot.part(SALT, key)).equals("NO_AD");
      boolean isIn = Lot.isOf(layer, "acme-cosmetics", key);
      control += isControl ? 1 : 0;
      inLayer += isIn ? 1 : 0;
      both += isControl && isIn ? 1 : 0;
    }
    // Four standard deviations of a binomial.
    assertThat(control).isBetween(10_000 - 380, 10_000 + 380);
    assertThat(inLayer).isBetween(50_000 - 633, 50_000 + 633);
    assertThat(both).isBetween(5_000 - 276, 5_000 + 276);
  }
}
