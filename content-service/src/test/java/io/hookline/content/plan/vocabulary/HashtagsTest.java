package io.hookline.content.plan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashtagsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Look! #AIgenerated | aigenerated",
        "#SkinTok#AI, really | skintok ai",
        "made with \uff03\uff21\uff29 | ai",
        "#ai_generated #Schön #ノンフィクション | ai_generated schön ノンフィクション",
        "#AI-made | ai",
        "an ai, # ai and ## | ''",
        "https://a.example/x#ai?#aigc | ''"
      })
  void areWhatPeopleReadBehindTheSign(String text, String keys) {
    assertThat(Hashtags.in(text))
        .containsExactlyInAnyOrder(keys.isEmpty() ? new String[0] : keys.split(" "));
  }

  @Test
  void aTextThatIsNotThereHasNone() {
    assertThat(Hashtags.in(null)).isEmpty();
    assertThat(Hashtags.in(" ")).isEmpty();
  }
}
