package io.hookline.creator.money.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Something that happened to money.
 *
 * @param what {@code MADE}, {@code CONFIRM}
 * @param earningId what it is about, or null
 */
public record Entry(String what, UUID earningId, List<Posting> postings) {

  /**
   * Moves an amount from one account to another: out of a cost into what is owed, out of what is
   * owed to the bank.
   */
  public static Entry move(
      String what,
      UUID earningId,
      UUID creatorId,
      String currency,
      BigDecimal amount,
      AccountKind from,
      AccountKind to) {
    return new Entry(
        what,
        earningId,
        List.of(
            new Posting(from, creatorId, currency, amount),
            new Posting(to, creatorId, currency, amount.negate())));
  }
}
