package io.hookline.kit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a phrase stands in a text. */
class PhraseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "how much | So HOW   much?? | true",
        "how much | how very much | false",
        "don't get | I dont get it | true",
        "don't get | I don’t get it | true",
        "dont get | I don't get it | true",
        "love | I looooove it | true",
        "love | glove | false",
        "price* | The prices! | true",
        "price* | priceless advice | true",
        "huile | l'huile d'olive | true",
        "いくら | これいくらですか | true",
        "いくら | くらい | false",
        "東京都 | 京都と東京 | false",
        "買 | これ買う | true",
        "買 | 売る | false",
        "欲しい | 欲 しい | false",
        "كم السعر | كَم السعر؟ | true",
        "сколько стоит | СКОЛЬКО СТОИТ? | true",
        "? | سعر ؟ | true",
        "why ? | why? | true",
        "❤️ | 💔❤ | true",
        "ราคา | อยากรู้ราคาค่ะ | true"
      })
  void aPhraseIsFoundAsPeopleWriteIt(String phrase, String text, boolean found) {
    List<Word> words = SearchText.words(text);
    Phrase sought = Phrase.of(phrase);
    assertThat(IntStream.range(0, words.size()).anyMatch(place -> sought.isAt(words, place)))
        .isEqualTo(found);
  }

  @Test
  void aPhraseOfNothingIsEmpty() {
    assertThat(Phrase.of(" .. * ").isEmpty()).isTrue();
    assertThat(Phrase.of("*").isEmpty()).isTrue();
  }
}
