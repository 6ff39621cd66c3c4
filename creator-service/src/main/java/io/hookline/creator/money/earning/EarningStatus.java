package io.hookline.creator.money.earning;

import io.hookline.creator.money.ledger.AccountKind;
import java.util.EnumSet;
import java.util.Set;

/** Where an earning stands; every change of it is an {@link EarningStep}. */
public enum EarningStatus {
  /** Its holding period runs. */
  PENDING,
  /** A rule or a person holds it. */
  HELD,
  PAYABLE,
  IN_PAYOUT,
  PAID,
  DISPUTED,
  VOID;

  /** Owed, and in no payout yet. */
  static final Set<EarningStatus> OPEN = EnumSet.of(PENDING, HELD, PAYABLE, DISPUTED);

  /** The account that holds what stands here. */
  AccountKind account(EarningKind kind) {
    return switch (this) {
      case PENDING -> AccountKind.PENDING;
      case HELD -> AccountKind.HELD;
      case PAYABLE -> AccountKind.PAYABLE;
      case IN_PAYOUT -> AccountKind.IN_PAYOUT;
      case DISPUTED -> AccountKind.DISPUTED;
      case PAID -> kind.settledFrom();
      case VOID -> kind.cost();
    };
  }
}
