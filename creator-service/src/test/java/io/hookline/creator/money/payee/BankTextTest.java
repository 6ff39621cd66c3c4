package io.hookline.creator.money.payee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mia Wong|Mia Wong",
        "Jürgen Groß|Juergen Gross",
        "Søren Ærø|Soren Aero",
        "Łukasz Żółć|Lukasz Zolc",
        "Noël Ibáñez|Noel Ibanez",
        "Nguyễn Thị Hương|Nguyen Thi Huong",
        "Иван Щукин|Ivan Shchukin",
        "Γιώργος Παπάς|Giorgos Papas",
        "O’Neill & Söhne|O'Neill + Soehne",
        "//Mia//Wong/|Mia/Wong",
        "Mia  <b>Wong</b>|Mia .b.Wong./b.",
        "Mia 🎉 Wong|Mia . Wong",
        "Ｍｉａ|Mia",
      })
  void namesAreWrittenInWhatBanksTake(String name, String written) {
    assertThat(BankText.of(name, 70)).contains(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"王小明", "محمد", "미아", "Mia 王", "🎉", "///", "---", "<>", ""})
  void aNameWithoutAFormInThemHasNone(String name) {
    assertThat(BankText.of(name, 70)).isEmpty();
  }

  @Test
  void everyCharacterComesOutAsOnesThatBanksTakeOrNotAtAll() {
    for (int letter = 1; letter < Character.MAX_CODE_POINT; letter++) {
      if (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
        continue;
      }
      String text = "a" + Character.toString(letter) + "b";
      assertThat(BankText.of(text, 70).orElse("a")).matches("[A-Za-z0-9/\\-?:().,'+ ]+");
    }
  }

  @Test
  void aLongNameIsCut() {
    assertThat(BankText.of("ä".repeat(100), 70).orElseThrow()).hasSize(70);
  }
}
