package io.hookline.creator.money.earning;

import io.hookline.creator.money.ledger.AccountKind;

/** What something was earned for. */
public enum EarningKind {
  FLAT_FEE,
  DELIVERABLE,
  COMMISSION,
  BONUS,
  BOUNTY,
  EXPENSE,
  /** Goods: a cost that is settled with them, and never paid in money. */
  GIFT,
  /** Takes back what another earning gave; less than zero. */
  CLAWBACK,
  /** What a person adds or takes off. */
  ADJUSTMENT;

  /**
   * Whether its note is said to the creator: what a person adds, lays out or gives has a reason.
   */
  public boolean hasNoteForCreator() {
    return switch (this) {
      case EXPENSE, GIFT, ADJUSTMENT -> true;
      case FLAT_FEE, DELIVERABLE, COMMISSION, BONUS, BOUNTY, CLAWBACK -> false;
    };
  }

  AccountKind cost() {
    return AccountKind.valueOf("COST_" + name());
  }

  AccountKind settledFrom() {
    return this == GIFT ? AccountKind.GOODS : AccountKind.BANK;
  }
}
