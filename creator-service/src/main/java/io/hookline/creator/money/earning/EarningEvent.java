package io.hookline.creator.money.earning;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.OfMoney;
import io.hookline.kit.outbox.Subject;

@OfMoney
@Subject("earnings/{id}")
sealed interface EarningEvent extends Event {

  record Made(EarningChange data) implements EarningEvent {}

  record Matured(EarningChange data) implements EarningEvent {}

  record Held(EarningChange data) implements EarningEvent {}

  record Released(EarningChange data) implements EarningEvent {}

  record Taken(EarningChange data) implements EarningEvent {}

  record Paid(EarningChange data) implements EarningEvent {}

  record Returned(EarningChange data) implements EarningEvent {}

  record Disputed(EarningChange data) implements EarningEvent {}

  record Settled(EarningChange data) implements EarningEvent {}

  record Voided(EarningChange data) implements EarningEvent {}

  /** An amount in the brand's currency is known now. */
  record Rated(EarningChange data) implements EarningEvent {}

  static EarningEvent of(EarningStep step, EarningView earning) {
    EarningChange change = EarningChange.of(earning);
    return switch (step) {
      case MATURE -> new Matured(change);
      case HOLD -> new Held(change);
      case RELEASE -> new Released(change);
      case TAKE -> new Taken(change);
      case CONFIRM -> new Paid(change);
      case FAIL, RETURN -> new Returned(change);
      case DISPUTE -> new Disputed(change);
      case SETTLE -> new Settled(change);
      case VOID -> new Voided(change);
    };
  }
}
