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

/** What advertising cost and brought, as the ad platforms tell it. */
final class AdMeasures {

  private static final Count SPEND = ads("spend").called(Denominator.SPEND);
  private static final Count IMPRESSIONS = ads("impressions").called(Denominator.IMPRESSIONS);
  private static final Count CLICKS = ads("clicks").called(Denominator.CLICKS);
  private static final Count REACH = ads("reach").called(Denominator.REACH);
  private static final Count CONVERSIONS = ads("conversions").called(Denominator.CONVERSIONS);
  private static final String THEIRS = "As the ad platform counts it, by its own windows";

  private AdMeasures() {}

  static Stream<Measure> all() {
    return Stream.of(
        Measure.sum("ad_spend", "Ad spend", MONEY, EXPOSURE, SPEND, "spend on ads"),
        Measure.sum(
                "ad_budget",
                "Ad budget",
                MONEY,
                EXPOSURE,
                ads("budget"),
                "budgets of the days of ads")
            .caveat("Of days of which a budget is told"),
        Measure.sum(
            "ad_impressions", "Ad impressions", COUNT, EXPOSURE, IMPRESSIONS, "ad impressions"),
        Measure.sum("ad_reach", "Ad reach", COUNT, EXPOSURE, REACH, "people who saw an ad")
            .caveat("A person who saw two ads, or one on two days, is counted twice"),
        Measure.sum("ad_clicks", "Ad clicks", COUNT, INTENT, CLICKS, "clicks on ads")
            .proof(Proof.CLICKS),
        Measure.sum(
                "ad_video_views",
                "Ad video views",
                COUNT,
                EXPOSURE,
                ads("video_views"),
                "ad video views")
            .proof(Proof.VIEWS),
        Measure.sum(
                "ad_conversions",
                "Ad conversions",
                COUNT,
                ATTRIBUTED,
                CONVERSIONS,
                "conversions that the ad platform claims")
            .caveat(THEIRS),
        Measure.ratio(
            "frequency",
            "Frequency",
            RATIO,
            EXPOSURE,
            IMPRESSIONS,
            REACH,
            "ad impressions / ad reach"),
        Measure.ratio(
                "ctr",
                "Click-through rate",
                SHARE,
                INTENT,
                CLICKS,
                IMPRESSIONS,
                "clicks / impressions")
            .proof(Proof.CLICKS),
        Measure.ratio(
                "cpm", "CPM", MONEY, EXPOSURE, SPEND, IMPRESSIONS, "spend / impressions x 1000")
            .times(1000),
        Measure.ratio("cpc", "CPC", PRICE, INTENT, SPEND, CLICKS, "spend / clicks")
            .proof(Proof.CLICKS),
        Measure.ratio(
                "cpa",
                "CPA",
                MONEY,
                ATTRIBUTED,
                SPEND,
                CONVERSIONS,
                "spend / conversions that the ad platform claims")
            .caveat(THEIRS),
        Measure.ratio(
                "roas",
                "ROAS",
                RATIO,
                ATTRIBUTED,
                ads("conversion_value"),
                SPEND,
                "value that the ad platform claims / spend")
            .proof(Proof.ROAS)
            .caveat(THEIRS),
        Measure.ratio(
                "attributed_cpa",
                "Attributed CPA",
                MONEY,
                ATTRIBUTED,
                SPEND,
                Count.of(Facts.CREDITS, "c.conversions").called(Denominator.CONVERSIONS),
                "ad spend / credited conversions")
            .caveat("Conversions of organic posts are in it where a row has both"),
        Measure.ratio(
                "attributed_roas",
                "Attributed ROAS",
                RATIO,
                ATTRIBUTED,
                Count.of(Facts.CREDITS, "c.value"),
                SPEND,
                "attributed revenue / ad spend")
            .proof(Proof.ROAS)
            .caveat("Revenue of organic posts is in it where a row has both"));
  }

  private static Count ads(String column) {
    return Count.of(Facts.ADS, "c." + column);
  }
}
