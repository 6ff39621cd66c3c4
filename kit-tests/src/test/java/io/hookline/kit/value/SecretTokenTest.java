package io.hookline.kit.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretTokenTest {

  @Test
  void has256BitsThatCanStandInAnAddress() {
    Set<String> made = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      String text = SecretToken.fresh("hlk_").text();
      assertThat(text).matches("hlk_[A-Za-z0-9_-]{43}");
      assertThat(made.add(text)).isTrue();
    }
  }

  @Test
  void isFoundByItsHashAlone() {
    SecretToken token = SecretToken.fresh("hlk_");
    assertThat(token.hash()).isEqualTo(Sha256.of(token.text()));
    assertThat(SecretToken.matches(token.hash(), token.text())).isTrue();
    assertThat(SecretToken.matches(token.hash(), SecretToken.fresh("hlk_").text())).isFalse();
    assertThat(SecretToken.matches(token.hash(), "")).isFalse();
  }

  @Test
  void isNotWrittenByWhatWritesLogs() {
    SecretToken token = SecretToken.fresh("hlk_");
    assertThat("shared by " + token).doesNotContain(token.text());
  }
}
