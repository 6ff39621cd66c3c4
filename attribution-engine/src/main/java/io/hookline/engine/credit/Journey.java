package io.hookline.engine.credit;

import java.util.List;

/**
 * All that is known of one conversion.
 *
 * @param counted false where an earlier conversion of the person is the one that counts
 * @param evidence in any order; of a touch that is there twice the bound one counts
 */
public record Journey(
    Conversion conversion, boolean counted, List<Evidence> evidence, List<Refund> refunds) {

  public Journey {
    evidence = List.copyOf(evidence);
    refunds = List.copyOf(refunds);
  }
}
