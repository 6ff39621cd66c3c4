package io.hookline.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTest {

  sealed interface LampEvent extends Event {

    @Override
    UUID data();

    @Override
    default String subject() {
      return "lamps/" + data();
    }

    record Lit(UUID data) implements LampEvent {}
  }

  record Rung(String subject, Object data) implements Event {}

  @Test
  void theTypeSaysFeatureAndWhatHappened() {
    assertThat(new LampEvent.Lit(UUID.randomUUID()).type()).isEqualTo("LampLit");
    assertThat(new Rung("bells/1", null).type()).isEqualTo("Rung");
  }

  @ParameterizedTest
  @CsvSource({
    "posts/1, posts",
    "posts/1/snapshots/2, posts/snapshots",
    "promo-codes/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e, promo-codes"
  })
  void aSubjectWithoutItsIdsIsTheKindOfResource(String subject, String resource) {
    CloudEvent change =
        new CloudEvent("1.0", null, null, null, subject, null, null, null, null, null, null);
    assertThat(change.resource()).isEqualTo(resource);
  }
}
