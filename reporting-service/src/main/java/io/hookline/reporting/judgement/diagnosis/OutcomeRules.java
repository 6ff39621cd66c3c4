package io.hookline.reporting.judgement.diagnosis;

import static io.hookline.reporting.judgement.diagnosis.Evidence.above;
import static io.hookline.reporting.judgement.diagnosis.Evidence.atLeast;
import static io.hookline.reporting.judgement.diagnosis.Evidence.below;
import static io.hookline.reporting.judgement.diagnosis.Evidence.days;
import static io.hookline.reporting.judgement.diagnosis.Evidence.known;
import static io.hookline.reporting.judgement.diagnosis.Evidence.part;

import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.QuestionFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What attention leads to: four weeks against the four before. */
final class OutcomeRules {

  private static final int LAST = 28;
  private static final int USUAL = 90;
  private static final long LEAST_ORDERS = 20;
  private static final long LEAST_VISITS = 100;
  private static final BigDecimal COVERED = new BigDecimal("0.6");

  private OutcomeRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule(
            "attention_without_outcome",
            1,
            Layer.DISTRIBUTION,
            "views are above 120 % of the four weeks before, the conversion rate by views is below half of it",
            "The bridge is broken: offer, landing page, tracking, or what the post promises.",
            "Fix the bridge before the content.",
            OutcomeRules::bridge),
        new Rule(
            "attention_low",
            1,
            Layer.CREATIVE,
            "views per post are below half of those in the 90 days before",
            "No funnel can save a video that nobody watches.",
            "Fix the content first.",
            OutcomeRules::unwatched),
        new Rule(
            "assisted_demand",
            1,
            Layer.MEASUREMENT,
            "conversions credited to clicks are below 80 % of the four weeks before, all orders above 110 %",
            "Demand comes in by other channels.",
            "Run a lift study before judging by the last click.",
            OutcomeRules::assisted),
        new Rule(
            "untagged_visits",
            2,
            Layer.MEASUREMENT,
            "profile views of the accounts are above 150 % of the four weeks before, sessions of the site (where"
                + " they are not told of each day, orders) above 110 %, clicks on links not above 105 %",
            "Links are not tagged, or people pass them on unseen.",
            "Tag every organic link; ask at the checkout.",
            OutcomeRules::untagged),
        new Rule(
            "posts_not_measured",
            1,
            Layer.MEASUREMENT,
            "fewer than 60 % of the posts that are out had their views told in four weeks",
            "What is not measured cannot be judged.",
            "Connect the accounts, or import their figures each week.",
            OutcomeRules::unmeasured));
  }

  private static Stream<Finding> bridge(Evidence evidence) {
    BigDecimal views = now(evidence, "views");
    BigDecimal before = before(evidence, "views");
    BigDecimal rate = now(evidence, "conversion_rate_by_views");
    BigDecimal rateBefore = before(evidence, "conversion_rate_by_views");
    boolean fires =
        above(views, "1.2", before)
            && rateBefore != null
            && rateBefore.signum() > 0
            && below(rate, "0.5", rateBefore);
    return Finding.ofBrand(
        known(views, before, rate, rateBefore),
        fires,
        figure(evidence, "views", views, part("1.2", before)),
        figure(evidence, "conversion_rate_by_views", rate, part("0.5", rateBefore)));
  }

  private static Stream<Finding> unwatched(Evidence evidence) {
    Days usual = evidence.before(LAST, USUAL);
    BigDecimal now = evidence.whole(evidence.last(LAST), "views_per_post");
    // Of as many days: a post gains more in a quarter than in four weeks.
    BigDecimal per90 = evidence.whole(usual, "views_per_post");
    BigDecimal before = per90 == null ? null : part(String.valueOf((double) LAST / USUAL), per90);
    boolean fires = below(now, "0.5", before);
    return Finding.ofBrand(
        known(now, before),
        fires,
        figure(evidence, "views_per_post", now, part("0.5", before)),
        new FiredFigure("views_per_post", "28 of the days " + days(usual), before, null));
  }

  private static Stream<Finding> assisted(Evidence evidence) {
    BigDecimal orders = now(evidence, "orders");
    BigDecimal ordersBefore = before(evidence, "orders");
    BigDecimal clicks = byClick(evidence, evidence.last(LAST));
    BigDecimal clicksBefore = byClick(evidence, evidence.before(LAST, LAST));
    boolean fires =
        atLeast(ordersBefore, LEAST_ORDERS)
            && above(orders, "1.1", ordersBefore)
            && below(clicks, "0.8", clicksBefore);
    return Finding.ofBrand(
        known(orders, ordersBefore, clicks, clicksBefore),
        fires,
        figure(evidence, "conversions", clicks, part("0.8", clicksBefore)),
        figure(evidence, "orders", orders, part("1.1", ordersBefore)));
  }

  private static BigDecimal byClick(Evidence evidence, Days days) {
    return evidence
        .ask(
            Question.of(days, "conversions")
                .only(List.of(QuestionFilter.in("evidence", List.of("CLICK")))))
        .total()
        .figure("conversions")
        .value();
  }

  /** Single days of it are in judgement/spike; this is the slow rise that no day stands out of. */
  private static Stream<Finding> untagged(Evidence evidence) {
    boolean told =
        evidence.isWhole(evidence.last(LAST), "site_sessions")
            && evidence.isWhole(evidence.before(LAST, LAST), "site_sessions");
    String came = told ? "site_sessions" : "orders";
    BigDecimal profile = now(evidence, "account_profile_views");
    BigDecimal profileBefore = before(evidence, "account_profile_views");
    BigDecimal site = now(evidence, came);
    BigDecimal siteBefore = before(evidence, came);
    BigDecimal clicks = now(evidence, "clicks");
    BigDecimal clicksBefore = before(evidence, "clicks");
    boolean fires =
        atLeast(profileBefore, LEAST_VISITS)
            && above(profile, "1.5", profileBefore)
            && above(site, "1.1", siteBefore)
            && clicks != null
            && clicksBefore != null
            && clicks.compareTo(part("1.05", clicksBefore)) <= 0;
    return Finding.ofBrand(
        known(profile, profileBefore, site, siteBefore, clicks, clicksBefore),
        fires,
        figure(evidence, "account_profile_views", profile, part("1.5", profileBefore)),
        figure(evidence, came, site, part("1.1", siteBefore)),
        figure(evidence, "clicks", clicks, part("1.05", clicksBefore)));
  }

  private static Stream<Finding> unmeasured(Evidence evidence) {
    var views = evidence.ask(Question.of(evidence.last(LAST), "views")).total().figure("views");
    boolean fires =
        views.coverage() != null && views.scope() >= 5 && views.coverage().compareTo(COVERED) < 0;
    return Finding.ofBrand(
        views.coverage() != null,
        fires,
        figure(evidence, "views", views.coverage(), COVERED),
        figure(
            evidence,
            "posts_out",
            views.scope() == null ? null : BigDecimal.valueOf(views.scope()),
            null));
  }

  private static BigDecimal now(Evidence evidence, String measure) {
    return evidence.whole(evidence.last(LAST), measure);
  }

  private static BigDecimal before(Evidence evidence, String measure) {
    return evidence.whole(evidence.before(LAST, LAST), measure);
  }

  private static FiredFigure figure(
      Evidence evidence, String measure, BigDecimal value, BigDecimal limit) {
    return new FiredFigure(measure, "the brand, " + days(evidence.last(LAST)), value, limit);
  }
}
