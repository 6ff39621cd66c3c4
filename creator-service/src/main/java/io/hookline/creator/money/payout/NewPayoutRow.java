package io.hookline.creator.money.payout;

import io.hookline.creator.money.payee.Payees;
import java.math.BigDecimal;
import java.util.UUID;

/** A payout as it is added. */
record NewPayoutRow(
    UUID id,
    UUID batchId,
    UUID creatorId,
    UUID payeeId,
    BigDecimal amount,
    String currency,
    String accountHash,
    String endToEndId) {

  static NewPayoutRow of(
      UUID id,
      UUID batch,
      UUID creator,
      Payees.Readiness payee,
      BigDecimal amount,
      String currency) {
    return new NewPayoutRow(
        id,
        batch,
        creator,
        payee.payeeId(),
        amount,
        currency,
        payee.accountHash(),
        MessageIds.of(id));
  }
}
