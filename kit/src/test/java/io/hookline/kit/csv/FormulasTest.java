package io.hookline.kit.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
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
    assertThat(Formulas.disarm(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Mia", "-12.50", "+3", "0", "a=b", " =1", "12:00"})
  void theRestStaysAsItIs(String text) {
    assertThat(Formulas.disarm(text)).isEqualTo(text);
  }

  @Property
  void whatIsWrittenIsReadAgain(@ForAll String text) {
    assertThat(Formulas.restore(Formulas.disarm(text))).isEqualTo(text);
  }

  @Property
  void apostrophesInFrontAreKept(
      @ForAll @StringLength(max = 3) @Chars('\'') String before, @ForAll String text) {
    String cell = before + "=" + text;
    assertThat(Formulas.restore(Formulas.disarm(cell))).isEqualTo(cell);
  }
}
