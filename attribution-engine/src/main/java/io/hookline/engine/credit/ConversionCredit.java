package io.hookline.engine.credit;

import java.util.List;
import java.util.UUID;

/**
 * What became of one conversion.
 *
 * @param counted false where an earlier conversion of the person is the one that counts; there is
 *     no credit then
 * @param credits of each eligible touch, also of those that get nothing, in the order of the path;
 *     empty where nothing eligible is known
 * @param refunds by instant, then id
 */
public record ConversionCredit(
    UUID conversion, boolean counted, List<Credit> credits, List<RefundCredit> refunds) {

  public ConversionCredit {
    credits = List.copyOf(credits);
    refunds = List.copyOf(refunds);
  }
}
