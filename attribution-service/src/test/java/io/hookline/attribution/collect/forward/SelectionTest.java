package io.hookline.attribution.collect.forward;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.ingest.KeptEvents.Kept;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shops say of an order that was told before is no news to TikTok. */
class SelectionTest {

  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

  private final Selection selection =
      new Selection(
          new ForwardingSettings("CABC", List.of("Refund"), UnstatedConsent.FORWARD, false, null),
          "Hookline",
          Duration.ofDays(7));

  @ParameterizedTest
  @ValueSource(strings = {"later_version", "reopened", "taken_back"})
  void whatIsMarkedStays(String mark) {
    assertThat(selection.skip(refund(mark), NOW)).contains(Skip.LATER_VERSION);
  }

  @Test
  void whatIsNotMarkedGoesOn() {
    assertThat(selection.skip(refund("description"), NOW)).isEmpty();
  }

  private static Kept refund(String mark) {
    ObjectNode payload = JsonNodeFactory.instance.objectNode().put("event", "Refund");
    payload.putObject("user").put("email", "a".repeat(64));
    payload.putObject("properties").put("order_id", "1001").put(mark, true);
    UUID id = UUID.randomUUID();
    return new Kept(null, id, id, NOW, NOW, "Refund", false, payload);
  }
}
