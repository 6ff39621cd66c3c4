package io.hookline.creator.money.payout;

/** A way to write a payment order; whatever is a bean of this is written for each batch. */
interface PaymentFormat {

  /** What its file ends in and is asked for by, {@code csv}; files that were written keep it. */
  String name();

  /** One that {@link PaymentFileResource} says it can answer with. */
  String mediaType();

  /** The same to the byte for the same order. */
  String of(PaymentOrder order);
}
