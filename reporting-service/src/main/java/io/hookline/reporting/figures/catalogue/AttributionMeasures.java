package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.figures.catalogue.EvidenceClass.ATTRIBUTED;
import static io.hookline.reporting.figures.catalogue.Unit.COUNT;
import static io.hookline.reporting.figures.catalogue.Unit.MONEY;
import static io.hookline.reporting.figures.catalogue.Unit.SHARE;

import java.util.stream.Stream;

/**
 * What a run gives under one attribution setting. Attributed and unattributed together are all
 * conversions that count (reference/attribution.md: the credits of a conversion sum to exactly 1
 * and its value).
 */
final class AttributionMeasures {

  private static final String ONE =
      "Of one attribution setting: what another gives is another answer, and is never added to it";
  private static final String BY_ORDER =
      "Unknown of MARKOV and SHAPLEY, which give credit by all orders together and none by day";
  private static final String OWN_DAY =
      "What went back counts on the day on which it did, by the credit of its order";
  private static final String TOUCHES = "One conversion has as many as somebody came times";

  private AttributionMeasures() {}

  static Stream<Measure> all() {
    return Stream.of(
            sum(
                    "attributed_conversions",
                    "Attributed conversions",
                    COUNT,
                    "c.given",
                    "credit of touches under the setting; that of one conversion sums to 1")
                .caveat(BY_ORDER),
            sum(
                    "attributed_value",
                    "Attributed value",
                    MONEY,
                    "c.given_value",
                    "value of conversions by credit of touches under the setting")
                .caveat(BY_ORDER),
            sum(
                    "attributed_refunds",
                    "Attributed refunds",
                    MONEY,
                    "c.given_refunded",
                    "what went back, by credit of touches under the setting")
                .caveat(BY_ORDER)
                .caveat(OWN_DAY),
            sum(
                    "attributed_net_value",
                    "Attributed net value",
                    MONEY,
                    "c.given_value - c.given_refunded",
                    "attributed value - attributed refunds")
                .caveat(BY_ORDER)
                .caveat(OWN_DAY),
            sum(
                "unattributed_conversions",
                "Unattributed conversions",
                COUNT,
                "c.unexplained",
                "conversions without any touch that counts under the setting"),
            sum(
                "unattributed_value",
                "Unattributed value",
                MONEY,
                "c.unexplained_value",
                "value of conversions without any touch that counts under the setting"),
            sum(
                "counted_conversions",
                "Conversions that count",
                COUNT,
                "c.conversions",
                "attributed conversions + unattributed conversions"),
            sum(
                    "counted_value",
                    "Value of conversions that count",
                    MONEY,
                    "c.given_value + c.unexplained_value",
                    "attributed value + unattributed value")
                .caveat(BY_ORDER),
            Measure.ratio(
                "unattributed_share",
                "Unattributed share",
                SHARE,
                ATTRIBUTED,
                count("c.unexplained"),
                count("c.conversions"),
                "unattributed conversions / conversions that count"),
            sum("path_touches", "Touches on paths", COUNT, "c.touches", "touches that count")
                .caveat(TOUCHES),
            sum(
                "first_touches",
                "First touches",
                COUNT,
                "c.first_touches",
                "conversions by their first touch that counts"),
            sum(
                "last_touches",
                "Last touches",
                COUNT,
                "c.last_touches",
                "conversions by their last touch that counts, a click before any view"),
            sum(
                    "assisting_touches",
                    "Assisting touches",
                    COUNT,
                    "c.touches - c.last_touches",
                    "touches on paths - last touches")
                .caveat(TOUCHES))
        .map(measure -> measure.caveat(ONE));
  }

  private static Measure sum(String id, String label, Unit unit, String sql, String formula) {
    return Measure.sum(id, label, unit, ATTRIBUTED, count(sql), formula);
  }

  private static Count count(String sql) {
    return Count.of(Facts.ATTRIBUTION, sql);
  }
}
