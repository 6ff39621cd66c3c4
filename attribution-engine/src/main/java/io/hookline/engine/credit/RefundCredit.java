package io.hookline.engine.credit;

import java.util.List;

/**
 * What one refund takes from each touch.
 *
 * @param values in the order of the conversion's credits; they sum to the refund's amount, and
 *     there are none where there is no credit. Where roundings meet, one that takes nothing may
 *     give back a few units
 */
public record RefundCredit(Refund refund, List<Long> values) {

  public RefundCredit {
    values = List.copyOf(values);
  }
}
