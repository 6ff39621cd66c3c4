package io.hookline.attribution.credit;

import io.hookline.kit.outbox.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Whom a conversion is credited to. A subject of its own: its versions are not the conversion's.
 */
sealed interface CreditEvent extends Event {

  /**
   * A conversion's credits by their latest version.
   *
   * @param occurredAt of the conversion
   */
  record Decision(
      UUID conversionId,
      int version,
      String model,
      int clickWindowHours,
      int viewWindowHours,
      Instant occurredAt,
      List<CreditView> credits,
      List<EvidenceView> evidence) {}

  @Override
  Decision data();

  @Override
  default String subject() {
    return "credits/" + data().conversionId();
  }

  record Decided(Decision data) implements CreditEvent {}
}
