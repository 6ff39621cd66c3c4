package io.hookline.attribution.evidence.origin;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.ForSisters;
import io.hookline.kit.outbox.Subject;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@ForSisters
@Subject("traffic-origins/{trafficId}")
sealed interface TrafficOriginEvent extends Event {

  /**
   * By which combination of facts the visits of a count came; it never changes.
   *
   * @param day of the count
   */
  @Schema(name = "TrafficOrigin")
  record TrafficOrigin(UUID trafficId, LocalDate day, UUID originId, long version) {}

  record Determined(TrafficOrigin data) implements TrafficOriginEvent {}
}
