package io.hookline.kit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

  private static final String OLD = "0123456789abcdef0123456789abcdef";
  private static final String NEW = "fedcba9876543210fedcba9876543210";
  private static final byte[] SECRET = "a token".getBytes(StandardCharsets.UTF_8);

  private static SecretBox box(String key, String... former) {
    return new SecretBox("a.key", Optional.of(key), Optional.of(List.of(former)));
  }

  @Test
  void aFormerKeyReadsAndThePresentOneWrites() {
    byte[] stored = box(OLD).seal("row", SECRET);
    assertThat(box(NEW, OLD).open("row", stored)).isEqualTo(SECRET);
    byte[] anew = box(NEW, OLD).seal("row", SECRET);
    assertThat(box(NEW).open("row", anew)).isEqualTo(SECRET);
    assertThatThrownBy(() -> box(OLD).open("row", anew)).hasMessageContaining("No key of a.key");
  }

  @Test
  void aSecretIsReadInItsPlaceOnly() {
    byte[] stored = box(OLD).seal("row ACCESS", SECRET);
    assertThatThrownBy(() -> box(OLD).open("row REFRESH", stored)).hasMessageContaining("No key");
  }

  @Test
  void aPrintTellsKeysApartAndNothingOfThem() {
    assertThat(box(OLD).print()).isEqualTo(box(OLD, NEW).print()).isNotEqualTo(box(NEW).print());
    assertThat(box(OLD).print()).hasSize(16).doesNotContain(OLD.substring(0, 4));
  }

  @Test
  void withoutAKeyFormerOnesStillReadAndNothingIsWritten() {
    byte[] stored = box(OLD).seal("row", SECRET);
    SecretBox reader = new SecretBox("a.key", Optional.empty(), Optional.of(List.of(OLD)));
    assertThat(reader.open("row", stored)).isEqualTo(SECRET);
    assertThat(reader.hasKey()).isFalse();
    assertThatThrownBy(() -> reader.seal("row", SECRET)).hasMessage("a.key is not set");
  }
}
