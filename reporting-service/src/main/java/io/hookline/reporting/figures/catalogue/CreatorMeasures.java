package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.facts.rollup.PostCounter.COMMENTS;
import static io.hookline.reporting.facts.rollup.PostCounter.LIKES;
import static io.hookline.reporting.facts.rollup.PostCounter.LINK_CLICKS;
import static io.hookline.reporting.facts.rollup.PostCounter.PROFILE_VISITS;
import static io.hookline.reporting.facts.rollup.PostCounter.SAVES;
import static io.hookline.reporting.facts.rollup.PostCounter.SHARES;
import static io.hookline.reporting.facts.rollup.PostCounter.VIEWS;
import static io.hookline.reporting.figures.catalogue.EvidenceClass.ATTRIBUTED;
import static io.hookline.reporting.figures.catalogue.EvidenceClass.EXPOSURE;
import static io.hookline.reporting.figures.catalogue.EvidenceClass.INTENT;
import static io.hookline.reporting.figures.catalogue.Unit.PRICE;
import static io.hookline.reporting.figures.catalogue.Unit.RATIO;

import io.hookline.reporting.facts.rollup.PostCounter;
import java.util.stream.Stream;

/** What creators cost for what they brought. */
final class CreatorMeasures {

  private static final Count FEE = Count.of(Facts.FEES, "c.fee");
  private static final Count REVENUE =
      Count.of(Facts.CREDITS, "case when c.creator_id is not null then c.value end");

  private CreatorMeasures() {}

  static Stream<Measure> all() {
    return Stream.of(
        costPer("view", Denominator.VIEWS, EXPOSURE, VIEWS),
        costPer("engagement", Denominator.ENGAGEMENTS, EXPOSURE, LIKES, COMMENTS, SHARES, SAVES),
        costPer(
            "intent_signal",
            Denominator.INTENT_SIGNALS,
            INTENT,
            SAVES,
            SHARES,
            PROFILE_VISITS,
            LINK_CLICKS),
        Measure.ratio(
                "creator_roi_score",
                "Score",
                RATIO,
                ATTRIBUTED,
                Scope.CREATORS.of(ValueMeasures.value(PriceLevel.MID)),
                FEE,
                "(earned media value + attributed revenue) / creator fee")
            .plus(REVENUE)
            .of(Scope.CREATORS)
            .caveat("Of creators; earned media value is an estimate and no revenue")
            .caveat("Of earned media value alone while nobody has told of conversions"),
        Measure.ratio(
            "creator_cash_score",
            "Cash only",
            RATIO,
            ATTRIBUTED,
            REVENUE,
            FEE,
            "attributed revenue of creators / creator fee"));
  }

  private static Measure costPer(
      String what, Denominator name, EvidenceClass evidence, PostCounter... counters) {
    return Measure.ratio(
        "cost_per_" + what,
        "Cost per " + what.replace('_', ' '),
        PRICE,
        evidence,
        FEE,
        Scope.CREATORS.of(Count.of(Dataset.ORGANIC, counters).called(name)),
        "creator fee / " + what.replace('_', ' ') + "s of creators' posts");
  }
}
