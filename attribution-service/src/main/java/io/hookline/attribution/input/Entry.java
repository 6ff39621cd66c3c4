package io.hookline.attribution.input;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What was told at one place of an input, in the shape in which all kinds of it are processed: what
 * ties it to a person, and those parts that it has. A part that it has not is null.
 *
 * @param keys of whom it is, each with its kind in front; empty when it names nobody. Of a touch
 *     and an order the first is its own, see {@link OwnKeys}
 * @param refund that an event tells
 * @param recordedRefund one that was recorded here, and waits to be applied
 * @param changedKey one of which somebody said that it is nobody's own, or is after all
 */
public record Entry(
    Position position,
    Collection<String> keys,
    ToldTouch touch,
    ToldPurchase purchase,
    ToldRefund refund,
    UUID recordedRefund,
    ChangedTerms terms,
    String changedKey) {

  public Entry {
    Objects.requireNonNull(position);
    Objects.requireNonNull(keys);
  }

  /** Nothing but somebody's keys. */
  public static Entry of(Position position, Collection<String> keys) {
    return new Entry(position, keys, null, null, null, null, null, null);
  }

  public static Entry of(Position position, Collection<String> keys, ToldTouch touch) {
    return new Entry(position, keys, touch, null, null, null, null, null);
  }

  public static Entry of(Position position, Collection<String> keys, ToldPurchase purchase) {
    return new Entry(position, keys, null, purchase, null, null, null, null);
  }

  public static Entry of(Position position, Collection<String> keys, ToldRefund refund) {
    return new Entry(position, keys, null, null, refund, null, null, null);
  }

  public static Entry ofRecordedRefund(Position position, UUID refund) {
    return new Entry(position, List.of(), null, null, null, refund, null, null);
  }

  public static Entry of(Position position, ChangedTerms terms) {
    return new Entry(position, List.of(), null, null, null, null, terms, null);
  }

  public static Entry ofChangedKey(Position position, String key) {
    return new Entry(position, List.of(), null, null, null, null, null, key);
  }
}
