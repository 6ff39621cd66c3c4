package io.hookline.kit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text is found by. */
class SearchTextTest {

  private static List<String> words(String text) {
    return SearchText.words(text).stream().map(Word::form).toList();
  }

  /** Each line: a text, and what it is found by. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "How MUCH is it?! | how much is it ?",
        "Crème brûlée, straße, Ærø, İstanbul, ılık | creme brulee strasse aero istanbul ilik",
        "Ｆｕｌｌ　ｗｉｄｔｈ 𝓵𝓸𝓿𝓮 | full width love",
        "Ещё ЁЛКА Ёжик | еще елка ежик",
        "Ὀδυσσεύς ΟΔΥΣΣΕΎΣ | οδυσσευσ οδυσσευσ",
        "con đường ngoằn nghoèo | con duong ngoan nghoeo",
        "كَمْ السِّعْرُ؟ أسعار إلى مدرسة | كم السعر ? اسعار الي مدرسه",
        "قیمت کتاب ۱۲۳ ٤٥ | قيمت كتاب 123 45",
        "ســـعر | سعر",
        "いくらですか？ | いく くら らで です すか か ?",
        "ﾄﾞﾗｲ ドライ | ドラ ライ イ ドラ ライ イ",
        "東京Towerに | 東京 京 tower に",
        "가격이 얼마 | 가격 격이 이 얼마 마",
        "ราคาเท่าไหร่ | รา าค คา าเ เท่ ท่า าไ ไห หร่ ร่",
        "ก็็็็็็็็็็็็ข ကျွန်ုပ် | ก็็็็็็็็ข ข ကျွန်ု န်ုပ် ပ်",
        "हिन्दी में | हिन्दी में",
        "29.99€ 1,000 3. | 29.99 € 1,000 3",
        "#glow_up @mia.wong anti-aging | glow_up mia wong anti aging",
        "👏🏽👏 ❤️ 👩‍💻 🫠 | 👏 👏 ❤ 👩 💻 🫠",
        "¿Cuánto? ؟ | ? cuanto ? ?",
        "... ,,,, !!! | ''",
      })
  void aTextIsCutIntoWords(String text, String found) {
    assertThat(words(text))
        .isEqualTo(found.equals("''") ? List.of() : List.of(found.strip().split(" ")));
  }

  @Test
  void aWordIsFoundByItsPartsAndByWhatItIsDrawnOutOf() {
    assertThat(SearchText.words("l'huile don’t loooove GOOOOD 1000").stream().map(Word::others))
        .containsExactly(
            List.of("huile"),
            List.of("don"),
            List.of("love", "loove"),
            List.of("god", "good"),
            List.of());
    assertThat(words("l'huile don’t")).containsExactly("lhuile", "dont");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "serum price* | 'serum' & 'price':*",
        "serum price | 'serum' & 'price'",
        "'\"how much\" se' | ('how' <1> 'much') & 'se'",
        "anti-aging s* | ('anti' <1> 'aging') & 's':*",
        "東京都 | ('東京' <1> '京都')",
        "茶 | '茶':*",
        "美白 茶 | '美白' & '茶':*",
        "what? | 'what'",
        "🔥 2026 | '🔥' & '2026'",
        "don't | 'dont'",
        "\\ :* & ! serum | 'serum'"
      })
  void aQuestionAsksForAllItsWords(String q, String query) {
    String asked = q.startsWith("'") && q.endsWith("'") ? q.substring(1, q.length() - 1) : q;
    assertThat(SearchText.query(asked)).isEqualTo(query);
  }

  @Test
  void aQuestionWithoutAWordIsRefused() {
    for (String q : List.of("?!", "", "  ", "\"\"", "-- '")) {
      assertThatThrownBy(() -> SearchText.query(q))
          .isInstanceOfSatisfying(
              Problem.class,
              p -> assertThat(p.violations()).extracting(v -> v.field()).containsExactly("q"));
    }
  }

  @Test
  void whatMayHaveAPhraseIsAlsoWhatIsCut() {
    assertThat(SearchText.having("lena.skin")).contains("(('lena' <1> 'skin')) | '…'");
    assertThat(SearchText.having("mia1")).contains("('mia1':*) | '…'");
    for (String phrase : List.of(".", "-", "?", "\"", "*", "")) {
      assertThat(SearchText.having(phrase)).as(phrase).isEmpty();
    }
    assertThat(SearchText.tokens("a ".repeat(2_999))).doesNotContain("…");
    assertThat(SearchText.tokens("… a ".repeat(2_999))).doesNotContain("…");
    assertThat(SearchText.tokens("a ".repeat(3_001))).contains("'…':3001");
  }

  @Test
  void fieldsAreNoNeighbours() {
    assertThat(SearchText.tokens("red lips", null, "", "serum"))
        .isEqualTo("'red':1 'lips':2 'serum':13 ");
  }

  @Test
  void noTextIsTooLongForTheIndex() {
    String tokens = SearchText.tokens("x".repeat(5_000) + " " + "a b ".repeat(50_000));
    assertThat(tokens).startsWith("'" + "x".repeat(50) + "':1 ");
    assertThat(tokens.lines().collect(Collectors.joining()).split(" ")).hasSizeLessThan(3_010);
    assertThat(SearchText.tokens("a b ".repeat(2_000), "c ".repeat(3_000), "d ".repeat(3_000)))
        .doesNotContain(":16384");
  }
}
