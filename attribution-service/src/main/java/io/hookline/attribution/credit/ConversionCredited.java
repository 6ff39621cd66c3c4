package io.hookline.attribution.credit;

import io.hookline.kit.outbox.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

record ConversionCredited(Decision data) implements Event {

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
  public String subject() {
    return "conversions/" + data.conversionId();
  }
}
