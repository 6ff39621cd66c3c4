package io.hookline.engine.credit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The credit of one conversion, by definition; what engines do to many at once is this. */
public final class WorkOutCredit {

  private static final Comparator<Refund> BY_INSTANT =
      Comparator.comparingLong(Refund::at).thenComparing(Refund::id, Touch::compareIds);

  private WorkOutCredit() {}

  public static ConversionCredit of(Journey journey, CreditRules rules) {
    Conversion conversion = journey.conversion();
    List<Touch> path = journey.counted() ? path(journey, rules.windows()) : List.of();
    if (path.isEmpty()) {
      return new ConversionCredit(conversion.id(), journey.counted(), List.of(), List.of());
    }
    long[] weights = Weights.of(path, conversion.at(), rules);
    return new ConversionCredit(
        conversion.id(),
        true,
        credits(path, weights, conversion.value()),
        refunds(journey, weights));
  }

  /** The eligible touches, in the order of the path. */
  public static List<Touch> path(Journey journey, Windows windows) {
    Map<UUID, Evidence> byTouch = new HashMap<>();
    for (Evidence evidence : journey.evidence()) {
      byTouch.merge(evidence.touch().id(), evidence, (one, other) -> one.bound() ? one : other);
    }
    long at = journey.conversion().at();
    return byTouch.values().stream()
        .filter(evidence -> Eligibility.of(evidence, at, windows).isEligible())
        .map(Evidence::touch)
        .sorted(Touch.pathOrder(at))
        .toList();
  }

  private static List<Credit> credits(List<Touch> path, long[] weights, Long value) {
    long[] shares = Parts.of(Credit.WHOLE, weights);
    long[] values = value == null ? null : Parts.of(value, weights);
    List<Credit> credits = new ArrayList<>();
    for (int at = 0; at < path.size(); at++) {
      credits.add(new Credit(path.get(at), shares[at], values == null ? null : values[at]));
    }
    return credits;
  }

  /**
   * What is left of the value after each refund is shared out by the same weights as the value was;
   * a refund takes the difference. So each sums to its amount, all of them to what they would take
   * at once, and one of everything takes exactly the credit, whatever was rounded. An unknown value
   * counts as 0.
   */
  private static List<RefundCredit> refunds(Journey journey, long[] weights) {
    Long value = journey.conversion().value();
    long left = value == null ? 0 : value;
    long[] before = Parts.of(left, weights);
    List<RefundCredit> refunds = new ArrayList<>();
    for (Refund refund : journey.refunds().stream().sorted(BY_INSTANT).toList()) {
      left = Math.subtractExact(left, refund.amount());
      long[] after = Parts.of(left, weights);
      List<Long> taken = new ArrayList<>();
      for (int at = 0; at < weights.length; at++) {
        taken.add(before[at] - after[at]);
      }
      refunds.add(new RefundCredit(refund, taken));
      before = after;
    }
    return refunds;
  }
}
