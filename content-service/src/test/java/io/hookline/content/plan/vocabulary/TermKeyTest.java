package io.hookline.content.plan.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TermKeyTest {

  @ParameterizedTest
  @CsvSource({
    "HOOK_KIND, Before and after, before-and-after",
    "HOOK_KIND, ' before_and -AFTER ', before-and-after",
    "HOOK_KIND, Ｑｕｅｓｔｉｏｎ, question",
    "HOOK_KIND, Вопрос?, вопрос",
    "HOOK_KIND, 質問, 質問",
    "HOOK_KIND, ครีมกันแดด, ครีมกันแดด",
    "HASHTAG, #SkinTok, skintok",
    "HASHTAG, ＃スキンケア, スキンケア",
    "HASHTAG, #get_ready, get_ready",
    "HASHTAG, skin tok, skintok",
    "COMMUNITY, #BookTok, booktok",
    "SOUND, original sound - miawong, original-sound-miawong",
    "HASHTAG, #, ''",
    "HOOK_KIND, 🔥, ''",
    "HOOK_KIND, ---, ''"
  })
  void isTheNameWithoutWhatPeopleWriteDifferently(Vocabulary vocabulary, String name, String key) {
    assertThat(TermKey.of(vocabulary, name)).isEqualTo(key);
  }

  @ParameterizedTest
  @EnumSource(Vocabulary.class)
  void fitsAnIndexAndMeansItself(Vocabulary vocabulary) {
    String key = TermKey.of(vocabulary, "ﷺ".repeat(100));
    assertThat(key.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(1_000);
    assertThat(TermKey.of(vocabulary, key)).isEqualTo(key);
  }
}
