package io.hookline.creator.money.ledger;

/** What an account is for. What is owed to a creator is a credit, so its sum is negative. */
public enum AccountKind {
  /** Owed, in its holding period. */
  PENDING(true),
  /** Owed, held by a rule or a person. */
  HELD(true),
  /** Owed, and due. */
  PAYABLE(true),
  /** On its way to the bank. */
  IN_PAYOUT(true),
  /** Owed, while a dispute is open. */
  DISPUTED(true),
  COST_FLAT_FEE(false),
  COST_DELIVERABLE(false),
  COST_COMMISSION(false),
  COST_BONUS(false),
  COST_BOUNTY(false),
  COST_EXPENSE(false),
  COST_GIFT(false),
  COST_CLAWBACK(false),
  COST_ADJUSTMENT(false),
  /** Money that has left. */
  BANK(false),
  /** Goods that were given away. */
  GOODS(false);

  private final boolean owed;

  AccountKind(boolean owed) {
    this.owed = owed;
  }

  /** Whether there is one for each creator. */
  public boolean isOwed() {
    return owed;
  }
}
