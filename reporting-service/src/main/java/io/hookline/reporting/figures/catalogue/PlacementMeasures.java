package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.figures.catalogue.EvidenceClass.ATTRIBUTED;
import static io.hookline.reporting.figures.catalogue.EvidenceClass.EXPOSURE;
import static io.hookline.reporting.figures.catalogue.EvidenceClass.INTENT;
import static io.hookline.reporting.figures.catalogue.Unit.COUNT;
import static io.hookline.reporting.figures.catalogue.Unit.MONEY;
import static io.hookline.reporting.figures.catalogue.Unit.PRICE;
import static io.hookline.reporting.figures.catalogue.Unit.RATIO;
import static io.hookline.reporting.figures.catalogue.Unit.SHARE;

import io.hookline.reporting.figures.objective.Proof;
import java.util.stream.Stream;

/** What advertising cost and brought by placement: parts, which need not add up to the whole. */
final class PlacementMeasures {

  private static final Count SPEND = parts("spend").called(Denominator.SPEND);
  private static final Count IMPRESSIONS = parts("impressions").called(Denominator.IMPRESSIONS);
  private static final Count CLICKS = parts("clicks").called(Denominator.CLICKS);
  private static final Count CONVERSIONS = parts("conversions").called(Denominator.CONVERSIONS);
  private static final String BESIDE =
      "Of parts that a report tells by placement; beside the days of ads, never added to them";

  private static final String REST =
      "Of an ad group or a campaign counts what no finer part of the day and placement tells";

  private PlacementMeasures() {}

  static Stream<Measure> all() {
    return Stream.of(
            Measure.sum(
                "placement_spend", "Spend by placement", MONEY, EXPOSURE, SPEND, "spend on ads"),
            Measure.sum(
                "placement_impressions",
                "Impressions by placement",
                COUNT,
                EXPOSURE,
                IMPRESSIONS,
                "ad impressions"),
            Measure.sum(
                    "placement_clicks",
                    "Clicks by placement",
                    COUNT,
                    INTENT,
                    CLICKS,
                    "clicks on ads")
                .proof(Proof.CLICKS),
            Measure.sum(
                "placement_conversions",
                "Conversions by placement",
                COUNT,
                ATTRIBUTED,
                CONVERSIONS,
                "conversions that the ad platform claims"),
            Measure.ratio(
                    "placement_ctr",
                    "Click-through rate by placement",
                    SHARE,
                    INTENT,
                    CLICKS,
                    IMPRESSIONS,
                    "clicks / impressions")
                .proof(Proof.CLICKS),
            Measure.ratio(
                    "placement_cpm",
                    "CPM by placement",
                    MONEY,
                    EXPOSURE,
                    SPEND,
                    IMPRESSIONS,
                    "spend / impressions x 1000")
                .times(1000),
            Measure.ratio(
                    "placement_cpc",
                    "CPC by placement",
                    PRICE,
                    INTENT,
                    SPEND,
                    CLICKS,
                    "spend / clicks")
                .proof(Proof.CLICKS),
            Measure.ratio(
                "placement_cpa",
                "CPA by placement",
                MONEY,
                ATTRIBUTED,
                SPEND,
                CONVERSIONS,
                "spend / conversions that the ad platform claims"),
            Measure.ratio(
                    "placement_roas",
                    "ROAS by placement",
                    RATIO,
                    ATTRIBUTED,
                    parts("conversion_value"),
                    SPEND,
                    "value that the ad platform claims / spend")
                .proof(Proof.ROAS))
        .map(measure -> measure.caveat(BESIDE).caveat(REST));
  }

  private static Count parts(String column) {
    return Count.of(Facts.AD_PLACEMENTS, "c." + column);
  }
}
