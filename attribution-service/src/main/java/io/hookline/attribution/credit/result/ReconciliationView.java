package io.hookline.attribution.credit.result;

import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run's credits beside its orders.
 *
 * @param conversions orders in its scope
 * @param notCounted those of them that do not count, where a person counts once
 * @param credited those that count and have eligible evidence
 * @param withoutEvidence those that count and have none
 * @param withoutValue those that count and whose value in the brand's currency is not known
 * @param orders of those that count
 * @param given to touches, or to steps of paths
 * @param unexplained of orders without eligible evidence
 * @param difference orders without what is given and unexplained: nothing
 * @param figuresDifference orders without the sum of all figures by day: nothing; null for a model
 *     of paths, which has none
 * @param brokenOrders whose own credits do not sum to exactly 1 and their value: none
 * @param changedSince orders of which something else is known by now
 * @param now what orders in its scope say now, of those that do not count too
 * @param nowDifference now without what the run has of all its orders; null where some changed
 *     since, otherwise nothing
 */
@PartlyDerived("now, which is of the time of the answer")
@Schema(name = "AttributionReconciliation")
record ReconciliationView(
    @Schema(examples = "10412") long conversions,
    @Schema(examples = "0") long notCounted,
    @Schema(examples = "8021") long credited,
    @Schema(examples = "2391") long withoutEvidence,
    @Schema(examples = "12") long withoutValue,
    Sums orders,
    Sums given,
    Sums unexplained,
    Sums difference,
    @Schema(nullable = true) Sums figuresDifference,
    @Schema(examples = "0") long brokenOrders,
    @Schema(examples = "131") long changedSince,
    Sums now,
    @Schema(nullable = true) Sums nowDifference) {

  /** Conversions, what they are worth, and what went back of them. */
  @Schema(name = "ReconciledSums")
  record Sums(@Schema(examples = "8021") BigDecimal conversions, Money value, Money refunded) {}
}
