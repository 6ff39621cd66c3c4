package io.hookline.attribution.evidence.refund;

import io.hookline.attribution.input.OrderId;
import io.hookline.attribution.input.OrderKey;
import io.hookline.attribution.input.OrderNumbers;
import io.hookline.attribution.input.RefundKind;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Money;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A refund to record.
 *
 * @param orderId the shop's id of the order, which need not be known yet; or conversionId
 * @param amount what was given back; null for all that is left of the order, as by a cancellation
 * @param externalId the shop's id of the refund: told again, also by an event with this refund_id,
 *     it is the same one
 */
record NewRefund(
    @Size(max = 200) @Schema(examples = "1001", nullable = true) String orderId,
    @Pattern(regexp = OrderNumbers.FORM, message = OrderNumbers.MESSAGE)
        @Schema(examples = "till-north", nullable = true, description = OrderNumbers.DESCRIPTION)
        String orderNumbers,
    @Schema(nullable = true) UUID conversionId,
    @NotNull RefundKind kind,
    @Valid @Schema(nullable = true) Money amount,
    @NotNull @Plausible @Schema(examples = "2026-09-05T10:00:00Z") Instant occurredAt,
    @Size(min = 1, max = 200) @Schema(examples = "re-501", nullable = true) String externalId) {

  /**
   * @throws Problem VALIDATION_FAILED
   */
  NewRefund checked(Instant now) {
    List<Violation> violations = new ArrayList<>();
    if ((order() == null) == (conversionId == null)) {
      violations.add(new Violation("orderId", "send it or conversionId, one of the two"));
    }
    if (conversionId != null && orderNumbers != null) {
      violations.add(new Violation("orderNumbers", "goes with orderId"));
    }
    if (amount != null && amount.amount().signum() <= 0) {
      violations.add(new Violation("amount", "must be greater than 0"));
    }
    if (amount != null && kind == RefundKind.CANCELLATION) {
      violations.add(new Violation("amount", "a cancellation is of all that is left"));
    }
    if (ClockTolerance.isAhead(occurredAt, now)) {
      violations.add(new Violation("occurredAt", "must not be in the future"));
    }
    Violation.requireNone(violations);
    return this;
  }

  /** Null when no id is left. */
  OrderKey order() {
    String compared = orderId == null ? "" : OrderId.compared(orderId);
    return compared.isEmpty() ? null : new OrderKey(OrderNumbers.stored(orderNumbers), compared);
  }
}
