package io.hookline.kit.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "\t1",
        "\r1",
        "\n1",
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
        "-1e5",
        " =1",
        "\u00A0=1",
        " \u3000@SUM(A1)"
      })
  void aFormulaIsDisarmed(String text) {
    assertThat(Formulas.disarm(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "Mia", "-12.50", "+3", "0", "a=b", " -5", "12:00", "Mia; -1", "1,-5", "1;-5;+2", "a, b"
      })
  void theRestStaysAsItIs(String text) {
    assertThat(Formulas.disarm(text)).isEqualTo(text);
  }

  /** A spreadsheet may take another character for the one that separates cells. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Mia;=1+cmd|'/C calc'!A0 # Mia;'=1+cmd|'/C calc'!A0",
        "Mia,@SUM(A1) # Mia,'@SUM(A1)",
        "Mia;\"=1\" # Mia;'\"=1\"",
        "Mia;'=1 # Mia;''=1",
        "a;-1;+2+3,＝4 # a;-1;'+2+3,'＝4",
        "=1;=2 # '=1;'=2",
        "Mia; =1 # Mia;' =1",
      })
  void aFormulaBehindASeparatorIsDisarmed(String text, String disarmed) {
    assertThat(Formulas.disarm(text)).isEqualTo(disarmed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\r", "\n", "\r\n"})
  void aFormulaOnALineOfItsOwnIsDisarmed(String separator) {
    assertThat(Formulas.disarm("Mia" + separator + "=1")).isEqualTo("Mia" + separator + "'=1");
  }

  @Test
  void jsonKeepsItsMeaning() {
    assertThat(Formulas.disarmJson("[-1,-2.5,-3e2,\"=1\",\"a;+1\",\"a;-1\"]"))
        .isEqualTo("[-1,-2.5,-3e2,\"\\u003d1\",\"a;\\u002b1\",\"a;\\u002d1\"]");
  }

  @Property
  void whatIsWrittenIsReadAgain(@ForAll String text) {
    assertThat(Formulas.restore(Formulas.disarm(text))).isEqualTo(text);
  }

  @Property
  void separatorsSignsAndApostrophesAreKept(
      @ForAll
          @StringLength(max = 12)
          @Chars({'\'', '"', '=', '-', ';', ',', '\t', '\n', '1', 'a', ' ', '\u00A0'})
          String cell) {
    assertThat(Formulas.restore(Formulas.disarm(cell))).isEqualTo(cell);
  }

  @Property
  void apostrophesInFrontAreKept(
      @ForAll @StringLength(max = 3) @Chars('\'') String before, @ForAll String text) {
    String cell = before + "=" + text;
    assertThat(Formulas.restore(Formulas.disarm(cell))).isEqualTo(cell);
  }
}
