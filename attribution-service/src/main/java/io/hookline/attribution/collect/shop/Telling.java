package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.value.Sha256;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One thing that is said of an order, and since when. Said again, later or by another delivery, it
 * is the same one: the earliest counts, in whatever order deliveries arrive.
 *
 * @param name of what it is about, unique within the shop: {@code order 5001}, {@code refund 77}
 * @param event without id and time
 * @param silent whether another telling of the same delivery says it already, so that it is only
 *     remembered
 * @param anew whether it is told although it was before: what took it back has come between
 * @param later whether it is of an order that was told before, and so no further purchase; the same
 *     thing is said, with it or without
 * @param asOf behind which version of the order it goes, where that decides what holds; else null
 */
record Telling(
    String name,
    Instant at,
    ObjectNode event,
    boolean silent,
    boolean anew,
    boolean later,
    Instant asOf) {

  private static final String CANCELLED = "cancelled ";
  private static final String REOPENED = "reopened ";
  private static final String PLACED = "placed ";
  private static final String REFUND = "refund ";

  /** A property of ours, by which rooms that hand purchases on know it. */
  private static final String LATER = "later_version";

  /** Another one. */
  private static final String AS_OF = "as_of";

  private static final int SHOWN = 8;

  Telling(String name, Instant at, ObjectNode event, boolean silent) {
    this(name, at, event, silent, false, false, null);
  }

  static Telling cancelled(String order, Instant at, ObjectNode event) {
    return new Telling(CANCELLED + order, at, event, false);
  }

  static Telling reopened(String order, Instant at, ObjectNode event) {
    return new Telling(REOPENED + order, at, event, false);
  }

  static Telling refund(String refund, Instant at, ObjectNode event) {
    return new Telling(REFUND + refund, at, event, false);
  }

  /** The shop's id of what went back; null where nothing did. */
  String refund() {
    return name.startsWith(REFUND) ? name.substring(REFUND.length()) : null;
  }

  boolean cancels() {
    return name.startsWith(CANCELLED);
  }

  boolean reopens() {
    return name.startsWith(REOPENED);
  }

  Telling asNew() {
    return new Telling(name, at, event, silent, true, later, asOf);
  }

  Telling asOf(Instant version) {
    return new Telling(name, at, event, silent, anew, later, version);
  }

  /** Of an order. */
  static Telling placed(String order, Instant at, ObjectNode event, boolean silent) {
    return new Telling(PLACED + order, at, event, silent);
  }

  /** Whether it says when the order was placed, beside the version that says all of it. */
  boolean saysWhen() {
    return name.startsWith(PLACED);
  }

  boolean isPurchase() {
    return event.path("event").asText().equals("Purchase");
  }

  Telling asLater() {
    return new Telling(name, at, event, silent, anew, true, asOf);
  }

  byte[] digest() {
    return Sha256.of(name + "\n" + event);
  }

  /** As an event; another id for each instant, so that an earlier telling is not a duplicate. */
  ObjectNode asEvent() {
    ObjectNode whole = event.deepCopy();
    whole.put("event_time", at.toString());
    if (later) {
      whole.withObject("/properties").put(LATER, true);
    }
    String id =
        "%s %d %s"
            .formatted(
                name, at.toEpochMilli(), HexFormat.of().formatHex(digest()).substring(0, SHOWN));
    if (asOf != null) {
      whole.withObject("/properties").put(AS_OF, asOf.toString());
      id += " " + asOf.toEpochMilli();
    }
    return whole.put("event_id", id);
  }
}
