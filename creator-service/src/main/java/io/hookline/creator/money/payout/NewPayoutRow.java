package io.hookline.creator.money.payout;

import io.hookline.creator.money.payee.Payees;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A payout as it is added. */
record NewPayoutRow(
    UUID id,
    UUID batchId,
    UUID creatorId,
    List<UUID> creatorIds,
    UUID payeeId,
    BigDecimal amount,
    String currency,
    String accountHash,
    String endToEndId) {

  static NewPayoutRow of(
      UUID id,
      UUID batch,
      UUID creator,
      List<UUID> records,
      Payees.Readiness payee,
      BigDecimal amount,
      String currency) {
    return new NewPayoutRow(
        id,
        batch,
        creator,
        records,
        payee.payeeId(),
        amount,
        currency,
        payee.accountHash(),
        MessageIds.of(id));
  }
}
