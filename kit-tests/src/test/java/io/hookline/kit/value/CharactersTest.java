package io.hookline.kit.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void whatNobodySeesAroundATextIsLeftOut() {
    assertThat(Characters.trimmed("\ufeff\u00a0\u2066 a\u00a0b\u200b\u2069\t\n"))
        .isEqualTo("a\u00a0b");
    assertThat(Characters.trimmed("\u00a0\u200b ")).isEmpty();
    assertThat(Characters.trimmed("\u0085\u0007a\u001b\u0000")).isEqualTo("a");
    assertThat(Characters.trimmed("\u3164\u2800\uffa0")).isEmpty();
    String england =
        "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f";
    assertThat(Characters.trimmed(england)).as("a flag ends with signs unseen").isEqualTo(england);
  }

  private static final String EMOJI = "\uD83D\uDE00";

  @Test
  void anEmojiIsOneCharacter() {
    assertThat(Characters.count("a" + EMOJI)).isEqualTo(2);
    assertThat(Characters.cut("a" + EMOJI + "b", 2)).isEqualTo("a" + EMOJI);
    assertThat(Characters.whole("a\uD83D")).isEqualTo("a\uFFFD");
    assertThat(Characters.whole("\uDE00\uD83D")).isEqualTo("\uFFFD\uFFFD");
    assertThat(Characters.areWhole(EMOJI)).isTrue();
  }

  @Test
  void aDatabaseKeepsNoZero() {
    assertThat(Characters.storable("a\0b\0\uD83D")).isEqualTo("ab\uFFFD");
    assertThat(Characters.storable("a" + EMOJI)).isEqualTo("a" + EMOJI);
  }

  @Property
  void whatIsWholeCanBeEncodedAndReadAgain(
      @ForAll
          @StringLength(max = 8)
          @Chars({'a', '\u00e9'})
          @CharRange(from = '\ud83c', to = '\ud83e')
          @CharRange(from = '\udc00', to = '\udc02')
          String text,
      @ForAll @IntRange(max = 9) int most) {
    String whole = Characters.whole(text);
    String again = new String(whole.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(again).isEqualTo(whole);
    assertThat(whole.equals(text)).isEqualTo(Characters.areWhole(text));
    assertThat(Characters.areWhole(Characters.cut(whole, most))).isTrue();
    assertThat(Characters.count(Characters.cut(text, most)))
        .isEqualTo(Math.min(most, Characters.count(text)));
  }
}
