package io.hookline.creator.money.ledger;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A line of an entry.
 *
 * @param creatorId whose account, where its kind has one for each creator
 * @param amount positive for a debit, negative for a credit
 */
public record Posting(AccountKind kind, UUID creatorId, String currency, BigDecimal amount) {

  public Posting {
    if (!kind.isOwed()) {
      creatorId = null;
    } else if (creatorId == null) {
      throw new IllegalArgumentException(kind + " is a creator's account");
    }
  }
}
