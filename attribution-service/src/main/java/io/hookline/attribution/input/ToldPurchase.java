package io.hookline.attribution.input;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an event tells of an order.
 *
 * @param event its id; the first of an order gives the conversion its own
 * @param sameAs the event that this one is, too: pixel and server told of it; null for none
 * @param knownBy the event in whose key its person is; null where the order's says it, or nothing
 * @param occurredAt the event's own instant
 * @param late older, when it arrived, than platforms still match
 * @param source who sent it
 * @param side by which door it came
 * @param order null without an id: then the event is an order of its own
 * @param value in its currency; null where none was told
 * @param promoCodes as they were typed, in upper case
 * @param clicks touches that it names as the click it came by
 * @param facts what else it tells of the order
 * @param signal what it tells of who ordered
 * @param visit what it tells of the visit
 * @param browser by which word its browser is known, of one that a page told; null for none
 */
public record ToldPurchase(
    UUID event,
    UUID sameAs,
    UUID knownBy,
    Instant occurredAt,
    Instant receivedAt,
    boolean late,
    UUID source,
    TellingSide side,
    OrderKey order,
    BigDecimal value,
    String currency,
    List<String> promoCodes,
    List<UUID> clicks,
    ToldOrder facts,
    ToldSignal signal,
    ToldVisit visit,
    String browser)
    implements Part {

  /**
   * Whether it came by the door of browsers, where anybody can speak: behind what any other tells.
   */
  public boolean byPage() {
    return side == TellingSide.PIXEL;
  }

  /** The same of an order that another event has named. */
  public ToldPurchase of(OrderKey named) {
    return new ToldPurchase(
        event,
        sameAs,
        knownBy,
        occurredAt,
        receivedAt,
        late,
        source,
        side,
        named,
        value,
        currency,
        promoCodes,
        clicks,
        facts,
        signal,
        visit,
        browser);
  }
}
