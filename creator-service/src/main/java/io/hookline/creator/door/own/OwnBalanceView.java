package io.hookline.creator.door.own;

import io.hookline.creator.money.ledger.Owed;
import io.hookline.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a creator's money stands in a currency, as the books have it.
 *
 * @param pending in its holding period
 * @param held by a check
 * @param payable with the next payout; less than zero when more was taken back than is owed
 * @param inPayout on its way
 * @param paid in all, since the beginning
 */
@Schema(name = "DoorBalance")
public record OwnBalanceView(
    @Schema(examples = "USD") String currency,
    Money pending,
    Money held,
    Money payable,
    Money inPayout,
    Money disputed,
    Money paid) {

  static OwnBalanceView of(Owed owed) {
    return new OwnBalanceView(
        owed.currency(),
        owed.pending(),
        owed.held(),
        owed.payable(),
        owed.inPayout(),
        owed.disputed(),
        owed.paid());
  }
}
