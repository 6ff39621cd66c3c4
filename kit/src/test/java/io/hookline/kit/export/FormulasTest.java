package io.hookline.kit.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠A",
        "-",
        "+49 170 1234",
        "-2+3+cmd|' /C calc'!A0",
        "=HYPERLINK(\"http://x\")",
        "-1.",
        "--1",
        "-1e5"
      })
  void aFormulaIsDisarmed(String text) {
    assertThat(Formulas.disarmed(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Mia", "-12.50", "+3", "0", "a=b", "'=1", " =1", "12:00"})
  void theRestStaysAsItIs(String text) {
    assertThat(Formulas.disarmed(text)).isEqualTo(text);
  }

  @Property
  void nothingButAnApostropheIsEverAdded(@ForAll String text) {
    assertThat(Formulas.disarmed(text)).isIn(text, "'" + text);
  }
}
