package io.hookline.content.produce.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTest {

  private static String without(String handle, String text) {
    return new Mention(handle).takenOut(text);
  }

  /** As programs write it that put marks of direction around names, or keyboards of full width. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@lena.skin",
        "@LENA.Skin",
        "@\u2068lena.skin\u2069",
        "\u2068@lena.skin\u2069",
        "@\u200Elena.skin",
        "@\u200Blena.skin",
        "@lena\u00AD.skin",
        "@\uFEFFlena.s\u200Dkin",
        "＠lena.skin",
        "﹫lena.skin",
        "@ｌｅｎａ．ｓｋｉｎ",
        "@𝓵𝓮𝓷𝓪.𝓼𝓴𝓲𝓷"
      })
  void aHandleIsFoundHoweverItIsWritten(String written) {
    assertThat(without("lena.skin", "hi " + written + " 👍🏽, ﷺ"))
        .matches("hi \u2068?@…\u2069? 👍🏽, ﷺ");
    assertThat(without("lena.skin", written)).matches("\u2068?@…\u2069?");
    assertThat(new Mention("lena.skin").isIn("so " + written + "!")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "rené, @rene\u0301!, @…!",
    "rené, @RENÉ, @…",
    "rene, @rene\u0301, @rene\u0301",
    "λένας, @ΛΈΝΑΣ, @…",
    "レナ, @ﾚﾅ 様, @… 様",
    "한나, @\u1112\u1161\u11AB\u1102\u1161?, @…?",
    "straße, @STRASSE, @…"
  })
  void accentsAndCapitalsOfAnyScriptAreCompared(String handle, String text, String without) {
    assertThat(without(handle, text)).isEqualTo(without);
  }

  @ParameterizedTest
  @CsvSource({
    "@lena.skincare",
    "@lena.skin_care",
    "@lena.skin.care",
    "@lena.skin2",
    "@lena.skiné",
    "lena.skin",
    "@lenaxskin",
    "@ lena.skin",
  })
  void anotherHandleStays(String text) {
    assertThat(without("lena.skin", text)).isEqualTo(text);
    assertThat(new Mention("lena.skin").isIn(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "@lena.skin., @….",
    "@lena.skinさん, @…さん",
    "@lena.skin@lena.skin, @…@…",
    "@lena.skin's, @…'s",
    "'@lena.skin,5', '@…,5'",
  })
  void theTextGoesOnBehindIt(String text, String without) {
    assertThat(without("lena.skin", text)).isEqualTo(without);
  }

  @Test
  void aHandleIsNoPattern() {
    assertThat(without(".*", "@lena @.*")).isEqualTo("@lena @…");
    assertThat(without("a\\e|(b", "@b @a\\e|(b")).isEqualTo("@b @…");
    assertThat(without("\\q[a\\e", "@\\q[a\\e")).isEqualTo("@…");
  }
}
