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

  private static final String EMOJI = "\uD83D\uDE00";

  @Test
  void anEmojiIsOneCharacter() {
    assertThat(Characters.count("a" + EMOJI)).isEqualTo(2);
    assertThat(Characters.cut("a" + EMOJI + "b", 2)).isEqualTo("a" + EMOJI);
    assertThat(Characters.whole("a\uD83D")).isEqualTo("a\uFFFD");
    assertThat(Characters.whole("\uDE00\uD83D")).isEqualTo("\uFFFD\uFFFD");
    assertThat(Characters.areWhole(EMOJI)).isTrue();
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
