package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.figures.catalogue.EvidenceClass.ATTRIBUTED;
import static io.hookline.reporting.figures.catalogue.EvidenceClass.INTENT;
import static io.hookline.reporting.figures.catalogue.Unit.COUNT;
import static io.hookline.reporting.figures.catalogue.Unit.MONEY;
import static io.hookline.reporting.figures.catalogue.Unit.SHARE;

import io.hookline.reporting.facts.rollup.PostCounter;
import io.hookline.reporting.figures.objective.Proof;
import java.util.stream.Stream;

/** What came of it: clicks, orders, and what they are credited to. */
final class OutcomeMeasures {

  private static final Count CLICKS = Count.of(Facts.CLICKS, "c.clicks").called(Denominator.CLICKS);
  private static final Count CONVERSIONS =
      Count.of(Facts.CREDITS, "c.conversions").called(Denominator.CONVERSIONS);
  private static final Count REVENUE = Count.of(Facts.CREDITS, "c.value");
  private static final String NOT_CAUSED =
      "Credited by the brand's rules: no proof that it would not have happened anyway";

  private static final String NO_POST =
      "Conversions that belong to no post, by codes for instance, are in it";

  private OutcomeMeasures() {}

  /** Conversions but for those of posts that the denominator knows nothing of in the period. */
  private static Count seen(PostCounter counter) {
    return CONVERSIONS.as(
        "case when c.post_id is null or v." + counter.column() + " then c.conversions end");
  }

  static Stream<Measure> all() {
    return Stream.of(
        Measure.sum("clicks", "Clicks", COUNT, INTENT, CLICKS, "clicks on the brand's links")
            .proof(Proof.CLICKS),
        Measure.sum(
                "conversions",
                "Conversions",
                COUNT,
                ATTRIBUTED,
                CONVERSIONS,
                "credited shares of conversions; those of one conversion sum to 1")
            .caveat(NOT_CAUSED),
        Measure.sum(
                "attributed_revenue",
                "Attributed revenue",
                MONEY,
                ATTRIBUTED,
                REVENUE,
                "credited value of conversions")
            .caveat(NOT_CAUSED),
        Measure.ratio(
            "revenue_coverage",
            "Conversions with a value",
            SHARE,
            ATTRIBUTED,
            Count.of(Facts.CREDITS, "c.valued"),
            CONVERSIONS,
            "conversions whose value is known in the brand's currency / conversions"),
        Measure.sum(
            "revenue_by_links",
            "Revenue by links",
            MONEY,
            ATTRIBUTED,
            REVENUE.as(
                "case when c.evidence <> 'PROMO_CODE' then c.value when c.value is not null then 0 end"),
            "credited value with a click or a view as evidence"),
        Measure.sum(
            "revenue_by_codes",
            "Revenue by codes",
            MONEY,
            ATTRIBUTED,
            REVENUE.as(
                "case when c.evidence = 'PROMO_CODE' then c.value when c.value is not null then 0 end"),
            "credited value with a promo code as evidence"),
        Measure.ratio(
                "conversion_rate_by_views",
                "Conversion rate by views",
                SHARE,
                ATTRIBUTED,
                seen(PostCounter.VIEWS),
                Count.of(Dataset.ORGANIC, PostCounter.VIEWS),
                "conversions / views, of posts whose views are known")
            .caveat(NO_POST),
        Measure.ratio(
                "conversion_rate_by_clicks",
                "Conversion rate by clicks",
                SHARE,
                ATTRIBUTED,
                CONVERSIONS,
                CLICKS,
                "conversions / link clicks")
            .caveat("Also of conversions without a click, by codes for instance"),
        Measure.ratio(
                "conversion_rate_by_reach",
                "Conversion rate by reach",
                SHARE,
                ATTRIBUTED,
                seen(PostCounter.REACH),
                Count.of(Dataset.ORGANIC, PostCounter.REACH),
                "conversions / unique viewers, of posts whose unique viewers are known")
            .caveat(NO_POST),
        Measure.ratio(
            "attribution_gap_ratio",
            "Attribution gap",
            SHARE,
            ATTRIBUTED,
            CONVERSIONS.as("case when c.evidence <> 'CLICK' then c.conversions else 0 end"),
            CONVERSIONS,
            "1 - conversions credited to a click / conversions credited to all evidence"));
  }
}
