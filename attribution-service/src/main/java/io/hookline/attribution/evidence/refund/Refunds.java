package io.hookline.attribution.evidence.refund;

import io.hookline.attribution.evidence.conversion.ConversionReferences;
import io.hookline.attribution.input.OrderKey;
import io.hookline.attribution.input.ToldRefund;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Records refunds that people and their systems tell here. */
@ApplicationScoped
class Refunds {

  private final RefundRepository refunds;
  private final RecordedRefunds recorded;
  private final ConversionReferences conversions;
  private final CurrentActor actor;
  private final Clock clock;

  Refunds(
      RefundRepository refunds,
      RecordedRefunds recorded,
      ConversionReferences conversions,
      CurrentActor actor,
      Clock clock) {
    this.refunds = refunds;
    this.recorded = recorded;
    this.conversions = conversions;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param id of the refund; null when it is refused
   * @param isRecorded false when the same was told here before
   * @param refused why; else null
   */
  record Outcome(UUID id, boolean isRecorded, Problem refused) {}

  /**
   * @throws Problem VALIDATION_FAILED, REFERENCE_UNKNOWN, REFUND_TOLD_OTHERWISE
   */
  Outcome record(NewRefund body, RefundSource source) {
    Outcome outcome = record(List.of(body), source).get(0);
    if (outcome.refused() != null) {
      throw outcome.refused();
    }
    return outcome;
  }

  /** Each as if it came alone, after those before it; with few statements however many. */
  List<Outcome> record(List<NewRefund> bodies, RefundSource source) {
    Instant now = clock.instant();
    Map<UUID, Optional<OrderKey>> orders = orders(bodies);
    Map<ToldRefund.Key, ToldRefund> first = new LinkedHashMap<>();
    List<ToldRefund> told = new ArrayList<>(bodies.size());
    Map<Integer, Problem> refused = new HashMap<>();
    for (int i = 0; i < bodies.size(); i++) {
      try {
        ToldRefund one = told(bodies.get(i).checked(now), orders, now);
        told.add(one);
        first.putIfAbsent(one.key(), one);
      } catch (Problem problem) {
        told.add(null);
        refused.put(i, problem);
      }
    }
    // What an event told of it before gives way; what was told here before does not.
    Set<UUID> changed = tell(List.copyOf(first.values()), source);
    Map<ToldRefund.Key, RefundView> known = refunds.known(List.copyOf(first.values()));
    List<Outcome> outcomes = new ArrayList<>(bodies.size());
    for (int i = 0; i < bodies.size(); i++) {
      ToldRefund one = told.get(i);
      if (one == null) {
        outcomes.add(new Outcome(null, false, refused.get(i)));
        continue;
      }
      RefundView counts = known.get(one.key());
      outcomes.add(
          first.get(one.key()) == one && changed.contains(counts.id())
              ? new Outcome(counts.id(), true, null)
              : again(one, counts));
    }
    return outcomes;
  }

  private Map<UUID, Optional<OrderKey>> orders(List<NewRefund> bodies) {
    return conversions.orders(
        bodies.stream()
            .map(NewRefund::conversionId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  private Set<UUID> tell(List<ToldRefund> told, RefundSource source) {
    if (told.isEmpty()) {
      return Set.of();
    }
    Set<UUID> changed = refunds.record(told, source, actor.actor().shown());
    if (!changed.isEmpty()) {
      recorded.add(changed);
    }
    return changed;
  }

  private static ToldRefund told(
      NewRefund body, Map<UUID, Optional<OrderKey>> orders, Instant now) {
    UUID conversion = body.conversionId();
    References.require("conversionId", conversion, "conversion", orders::containsKey);
    OrderKey order = conversion == null ? body.order() : orders.get(conversion).orElse(null);
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
        null,
        now,
        ToldRefund.HERE);
  }

  private static Outcome again(ToldRefund told, RefundView known) {
    boolean same =
        known.occurredAt().equals(told.occurredAt())
            && (told.amount() == null
                ? known.told() == null
                : known.told() != null
                    && known.told().amount().compareTo(told.amount()) == 0
                    && known.told().currency().equals(told.currency()));
    return same
        ? new Outcome(known.id(), false, null)
        : new Outcome(
            null,
            false,
            new Problem(
                RefundProblem.REFUND_TOLD_OTHERWISE,
                "The refund "
                    + known.id()
                    + " has this externalId, and another amount or instant."));
  }
}
