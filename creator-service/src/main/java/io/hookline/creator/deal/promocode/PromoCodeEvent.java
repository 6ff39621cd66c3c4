package io.hookline.creator.deal.promocode;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("promo-codes/{id}")
sealed interface PromoCodeEvent extends Event {

  record Issued(PromoCodeView data) implements PromoCodeEvent {}

  record Updated(PromoCodeView data) implements PromoCodeEvent {}

  /** Used as often as it may be. */
  record Exhausted(PromoCodeView data) implements PromoCodeEvent {}

  /** Its validity is over. */
  record Expired(PromoCodeView data) implements PromoCodeEvent {}

  record Withdrawn(PromoCodeView data) implements PromoCodeEvent {}

  /** What happened to a code that was settled. */
  static PromoCodeEvent settled(PromoCodeView code) {
    return switch (code.status()) {
      case EXHAUSTED -> new Exhausted(code);
      case EXPIRED -> new Expired(code);
      case ACTIVE, WITHDRAWN -> new Updated(code);
    };
  }
}
