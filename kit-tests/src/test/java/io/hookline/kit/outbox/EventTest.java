package io.hookline.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTest {

  @Subject("rooms/{room}/lamps/{id}")
  sealed interface LampEvent extends Event {

    @Schema(name = "LampState")
    record Data(@JsonUnwrapped Lamp lamp, long version) {}

    record Lamp(String room, UUID id) {}

    record Lit(Data data) implements LampEvent {}
  }

  record Rung(String subject, Object data) implements Event {}

  private static final Event LIT =
      new LampEvent.Lit(new LampEvent.Data(new LampEvent.Lamp("hall", new UUID(0, 7)), 1));

  @Test
  void theSubjectIsFilledInFromTheData() {
    assertThat(LIT.subject()).isEqualTo("rooms/hall/lamps/00000000-0000-0000-0000-000000000007");
  }

  @Test
  void theTypeSaysFeatureAndWhatHappened() {
    assertThat(LIT.type()).isEqualTo("LampLit");
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
