package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.figures.catalogue.EvidenceClass.EXPOSURE;
import static io.hookline.reporting.figures.catalogue.Unit.COUNT;
import static io.hookline.reporting.figures.catalogue.Unit.SHARE;

import java.util.stream.Stream;

/** How well event sources send, and what the pixel and the server see of orders. */
final class SignalMeasures {

  private static final Count ACCEPTED = events("accepted");
  private static final Count REFUSED = Count.of(Facts.SOURCE_REFUSALS, "c.refused");
  private static final Count SEEN = orders("pixel_only + c.server_only + c.both_told");
  private static final String BY_DAY_OF_RECEIPT = "On the day on which they arrived; without tests";
  private static final String SIDES =
      "Events of one order number, or of one event_id of a source, are of one order;"
          + " what only tills and lists tell is in none of the three";
  private static final String LATE_PAGE =
      "What a page tells of an event more than five minutes after the server is a duplicate, not heard";

  private SignalMeasures() {}

  private static Count events(String column) {
    return Count.of(Facts.SOURCE_EVENTS, "c." + column);
  }

  private static Count orders(String column) {
    return Count.of(Facts.ORDERS, "c." + column);
  }

  static Stream<Measure> all() {
    return Stream.concat(sent(), coverage());
  }

  private static Stream<Measure> sent() {
    return Stream.of(
        Measure.sum(
                "events_accepted",
                "Events accepted",
                COUNT,
                EXPOSURE,
                ACCEPTED,
                "events that sources sent and that were taken")
            .caveat(BY_DAY_OF_RECEIPT),
        Measure.sum(
                "events_refused",
                "Events refused",
                COUNT,
                EXPOSURE,
                REFUSED,
                "events that were refused, by the first reason for it")
            .caveat(BY_DAY_OF_RECEIPT),
        Measure.ratio(
                "event_refusal_rate",
                "Refusal rate of events",
                SHARE,
                EXPOSURE,
                events("refused"),
                events("accepted + c.refused"),
                "refused events / accepted and refused events")
            .caveat("By event, what was refused stands without a name"),
        Measure.sum(
            "events_repeated",
            "Events sent again",
            COUNT,
            EXPOSURE,
            events("duplicates"),
            "events that had been sent before, and count once"),
        Measure.sum(
            "events_late",
            "Late events",
            COUNT,
            EXPOSURE,
            events("late"),
            "accepted events that were older than 28 days when they arrived"),
        Measure.ratio(
            "event_id_share",
            "Events with an id",
            SHARE,
            EXPOSURE,
            events("with_event_id"),
            ACCEPTED,
            "events with an event_id, by which pixel and server are told to be one / accepted events"),
        Measure.ratio(
            "purchase_value_share",
            "Purchases with a value",
            SHARE,
            EXPOSURE,
            events("purchases_with_value"),
            events("purchases"),
            "events of purchases with a value / events of purchases"),
        Measure.ratio(
                "match_quality",
                "Match quality",
                SHARE,
                EXPOSURE,
                Count.of(Facts.SOURCE_IDENTIFIERS, "c.events"),
                Count.of(Facts.SOURCE_IDENTIFIERS, "c.accepted"),
                "accepted events that tell whom they are of by the identifier / accepted events")
            .caveat("Of all identifiers together it is the mean over them: ask by identifier"),
        Measure.ratio(
                "source_readiness",
                "Readiness of sources",
                SHARE,
                EXPOSURE,
                Count.of(Facts.SOURCE_CHECKS, "c.passed"),
                Count.of(Facts.SOURCE_CHECKS, "c.checks"),
                "checks that automated campaigns need and that a source passed / checks, of each day")
            .caveat("A day is checked by the seven days that it ends"));
  }

  /**
   * Signal coverage of {@code reference/metrics}, in its parts: of orders, whoever told of them.
   */
  private static Stream<Measure> coverage() {
    return Stream.of(
        Measure.sum(
                "signal_coverage_pixel",
                "Orders seen by the pixel only",
                COUNT,
                EXPOSURE,
                orders("pixel_only"),
                "orders that only pages told, whichever sources")
            .caveat(SIDES),
        Measure.sum(
                "signal_coverage_server",
                "Orders seen by the server only",
                COUNT,
                EXPOSURE,
                orders("server_only"),
                "orders that the server told, and no page")
            .caveat(SIDES),
        Measure.sum(
                "signal_coverage_both",
                "Orders seen by pixel and server",
                COUNT,
                EXPOSURE,
                orders("both_told"),
                "orders that a page told, and the server or a list")
            .caveat(SIDES),
        Measure.sum(
            "purchases_offline",
            "Purchases told offline",
            COUNT,
            EXPOSURE,
            events("offline"),
            "events of purchases that files and tills told"),
        Measure.ratio(
                "signal_coverage",
                "Signal coverage",
                SHARE,
                EXPOSURE,
                orders("both_told"),
                SEEN,
                "orders seen by pixel and server / orders that pixel or server told")
            .caveat(SIDES)
            .caveat(LATE_PAGE),
        Measure.ratio(
                "recovered_share",
                "Recovered by the server",
                SHARE,
                EXPOSURE,
                orders("server_only"),
                SEEN,
                "orders seen by the server only / orders that pixel or server told")
            .caveat(SIDES)
            .caveat(LATE_PAGE));
  }
}
