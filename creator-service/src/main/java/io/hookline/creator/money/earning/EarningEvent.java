package io.hookline.creator.money.earning;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("earnings/{id}")
sealed interface EarningEvent extends Event {

  record Made(EarningView data) implements EarningEvent {}

  record Matured(EarningView data) implements EarningEvent {}

  record Held(EarningView data) implements EarningEvent {}

  record Released(EarningView data) implements EarningEvent {}

  record Taken(EarningView data) implements EarningEvent {}

  record Paid(EarningView data) implements EarningEvent {}

  record Returned(EarningView data) implements EarningEvent {}

  record Disputed(EarningView data) implements EarningEvent {}

  record Settled(EarningView data) implements EarningEvent {}

  record Voided(EarningView data) implements EarningEvent {}

  /** An amount in the brand's currency is known now. */
  record Rated(EarningView data) implements EarningEvent {}

  static EarningEvent of(EarningStep step, EarningView earning) {
    return switch (step) {
      case MATURE -> new Matured(earning);
      case HOLD -> new Held(earning);
      case RELEASE -> new Released(earning);
      case TAKE -> new Taken(earning);
      case CONFIRM -> new Paid(earning);
      case FAIL -> new Returned(earning);
      case DISPUTE -> new Disputed(earning);
      case SETTLE -> new Settled(earning);
      case VOID -> new Voided(earning);
    };
  }
}
