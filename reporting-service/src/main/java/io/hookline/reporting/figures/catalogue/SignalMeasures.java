package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.figures.catalogue.EvidenceClass.EXPOSURE;
import static io.hookline.reporting.figures.catalogue.Unit.COUNT;
import static io.hookline.reporting.figures.catalogue.Unit.SHARE;

import java.util.stream.Stream;

/** How well event sources send, and what the pixel and the server see of purchases. */
final class SignalMeasures {

  private static final Count ACCEPTED = events("accepted");
  private static final Count REFUSED = Count.of(Facts.SOURCE_REFUSALS, "c.refused");
  private static final Count SEEN = events("pixel_only + c.server_only + c.both_told");
  private static final String BY_DAY_OF_RECEIPT = "On the day on which they arrived; without tests";
  private static final String PAIRS =
      "What pixel and server tell within five minutes, or with one event id, is one";

  private SignalMeasures() {}

  private static Count events(String column) {
    return Count.of(Facts.SOURCE_EVENTS, "c." + column);
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

  /** Signal coverage of {@code reference/metrics}, in its parts. */
  private static Stream<Measure> coverage() {
    return Stream.of(
        Measure.sum(
                "signal_coverage_pixel",
                "Purchases seen by the pixel only",
                COUNT,
                EXPOSURE,
                events("pixel_only"),
                "purchases that only the pixel told")
            .caveat(PAIRS),
        Measure.sum(
                "signal_coverage_server",
                "Purchases seen by the server only",
                COUNT,
                EXPOSURE,
                events("server_only"),
                "purchases that only the server told")
            .caveat(PAIRS),
        Measure.sum(
                "signal_coverage_both",
                "Purchases seen by pixel and server",
                COUNT,
                EXPOSURE,
                events("both_told"),
                "purchases that pixel and server told")
            .caveat(PAIRS),
        Measure.sum(
            "purchases_offline",
            "Purchases told offline",
            COUNT,
            EXPOSURE,
            events("offline"),
            "purchases that files and tills told"),
        Measure.ratio(
                "signal_coverage",
                "Signal coverage",
                SHARE,
                EXPOSURE,
                events("both_told"),
                SEEN,
                "purchases that pixel and server told / purchases that either told")
            .caveat(PAIRS),
        Measure.ratio(
                "recovered_share",
                "Recovered by the server",
                SHARE,
                EXPOSURE,
                events("server_only"),
                SEEN,
                "purchases that only the server told / purchases that pixel or server told")
            .caveat(PAIRS));
  }
}
