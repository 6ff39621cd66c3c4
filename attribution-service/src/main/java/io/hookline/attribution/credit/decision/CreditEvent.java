package io.hookline.attribution.credit.decision;

import io.hookline.attribution.evidence.conversion.CreditView;
import io.hookline.attribution.evidence.conversion.EvidenceView;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom a conversion is credited to. A subject of its own: its versions are not the conversion's.
 */
@Subject("credits/{conversionId}")
sealed interface CreditEvent extends Event {

  /**
   * A conversion's credits by their latest version.
   *
   * @param occurredAt of the conversion
   */
  @Schema(name = "CreditDecision")
  record Decision(
      UUID conversionId,
      int version,
      @Schema(examples = "LAST_TOUCH") String model,
      @Schema(examples = "168") int clickWindowHours,
      @Schema(examples = "24") int viewWindowHours,
      Instant occurredAt,
      List<CreditView> credits,
      List<EvidenceView> evidence) {}

  record Decided(Decision data) implements CreditEvent {}
}
