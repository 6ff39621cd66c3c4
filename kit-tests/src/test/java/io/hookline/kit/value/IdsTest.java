package io.hookline.kit.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

  private static final Instant AT = Instant.parse("2026-09-05T00:00:00Z");

  @Test
  void aDerivedIdIsTheSameAndTellsItsInstant() {
    UUID id = Ids.derived(AT, "ad 1");
    assertThat(id).isEqualTo(Ids.derived(AT, "ad 1")).isNotEqualTo(Ids.derived(AT, "ad 2"));
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(Ids.instantOf(id)).isEqualTo(AT);
  }

  @Test
  void idsOfLaterInstantsComeLater() {
    assertThat(Ids.derived(AT.plusMillis(1), "ad 1")).isGreaterThan(Ids.derived(AT, "ad 1"));
  }
}
