package io.hookline.attribution.refund;

import io.hookline.attribution.conversion.ConversionReferences;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Records refunds that people and their systems tell here. */
@ApplicationScoped
class Refunds {

  private final RefundRepository refunds;
  private final RefundDue due;
  private final ConversionReferences conversions;
  private final CurrentActor actor;
  private final Clock clock;

  Refunds(
      RefundRepository refunds,
      RefundDue due,
      ConversionReferences conversions,
      CurrentActor actor,
      Clock clock) {
    this.refunds = refunds;
    this.due = due;
    this.conversions = conversions;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param id of the refund
   * @param isRecorded false when the same was told here before
   */
  record Outcome(UUID id, boolean isRecorded) {}

  /**
   * @throws Problem VALIDATION_FAILED, REFERENCE_UNKNOWN, REFUND_TOLD_OTHERWISE
   */
  Outcome record(NewRefund body, RefundSource source) {
    Instant now = clock.instant();
    ToldRefund told = told(body.checked(now), now);
    // What an event told of it before gives way; what was told here before does not.
    Set<UUID> changed = refunds.tell(List.of(told), source, actor.actor().shown());
    if (changed.isEmpty()) {
      return again(told);
    }
    due.add(changed);
    return new Outcome(changed.iterator().next(), true);
  }

  private ToldRefund told(NewRefund body, Instant now) {
    UUID conversion = body.conversionId();
    References.require("conversionId", conversion, "conversion", conversions::has);
    String order = conversion == null ? body.order() : conversions.orderOf(conversion).orElse(null);
    UUID id = Ids.next();
    Money amount = body.amount();
    return new ToldRefund(
        id,
        order,
        order == null ? conversion : null,
        body.kind(),
        ToldRefund.reference(body.externalId(), null, id),
        amount == null ? null : amount.amount(),
        amount == null ? null : amount.currency(),
        body.occurredAt().truncatedTo(ChronoUnit.MICROS),
        now,
        ToldRefund.HERE);
  }

  private Outcome again(ToldRefund told) {
    RefundView known = refunds.byReference(told).orElseThrow();
    boolean same =
        known.occurredAt().equals(told.occurredAt())
            && (told.amount() == null
                ? known.told() == null
                : known.told() != null
                    && known.told().amount().compareTo(told.amount()) == 0
                    && known.told().currency().equals(told.currency()));
    if (!same) {
      throw new Problem(
          RefundProblem.REFUND_TOLD_OTHERWISE,
          "The refund " + known.id() + " has this externalId, and another amount or instant.");
    }
    return new Outcome(known.id(), false);
  }
}
