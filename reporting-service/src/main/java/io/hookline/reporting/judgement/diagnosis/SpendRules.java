package io.hookline.reporting.judgement.diagnosis;

import static io.hookline.reporting.judgement.diagnosis.Evidence.below;
import static io.hookline.reporting.judgement.diagnosis.Evidence.days;
import static io.hookline.reporting.judgement.diagnosis.Evidence.key;
import static io.hookline.reporting.judgement.diagnosis.Evidence.part;
import static io.hookline.reporting.judgement.diagnosis.Evidence.value;

import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Granularity;
import io.hookline.reporting.figures.query.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How money is spent on ads: in steps that delivery can follow, and on what has been tried. */
final class SpendRules {

  private static final int FORTNIGHT = 14;
  private static final long TRIED_VIEWS = 1_000;

  /** By how much a budget may rise from a day to the next: advice of the ad platforms is 20 %. */
  private static final BigDecimal STEP = new BigDecimal("0.2");

  private static final int MOST_CHANGES = 3;

  private SpendRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule(
            "budget_thrashing",
            1,
            Layer.DISTRIBUTION,
            "the daily budget of a campaign rose by more than 20 % at once in two weeks, or changed more than three"
                + " times",
            "Delivery cannot settle.",
            "Change it in steps, then wait.",
            SpendRules::thrashing),
        new Rule(
            "spend_before_stable",
            1,
            Layer.CREATIVE,
            "money was spent in two weeks on a post that had fewer than 1,000 organic views, or a hook rate below"
                + " 80 % of the brand's",
            "A weak message is amplified.",
            "Stop, and fix the creative first.",
            SpendRules::tooEarly));
  }

  private static Stream<Finding> thrashing(Evidence evidence) {
    Question daily =
        Question.of(evidence.last(FORTNIGHT), "ad_budget").by("ad_campaign").each(Granularity.DAY);
    return evidence.rows(daily).stream().flatMap(SpendRules::thrashing);
  }

  private static Stream<Finding> thrashing(AnswerRow campaign) {
    List<AnswerRow.Part> told =
        campaign.parts().stream().filter(part -> part.figures().get(0).known() > 0).toList();
    int changes = 0;
    BigDecimal steepest = BigDecimal.ZERO;
    for (int i = 1; i < told.size(); i++) {
      BigDecimal was = told.get(i - 1).figures().get(0).value();
      BigDecimal is = told.get(i).figures().get(0).value();
      changes += is.compareTo(was) == 0 ? 0 : 1;
      if (was.signum() > 0) {
        BigDecimal rise = is.subtract(was).divide(was, 6, RoundingMode.HALF_UP);
        steepest = steepest.max(rise);
      }
    }
    List<FiredFigure> figures = new ArrayList<>();
    if (steepest.compareTo(STEP) > 0) {
      figures.add(
          new FiredFigure(
              "ad_budget", "steepest rise in a day", steepest.stripTrailingZeros(), STEP));
    }
    if (changes > MOST_CHANGES) {
      figures.add(
          new FiredFigure(
              "ad_budget",
              "changes in two weeks",
              BigDecimal.valueOf(changes),
              BigDecimal.valueOf(MOST_CHANGES)));
    }
    return told.size() < 2
        ? Stream.empty()
        : Stream.of(
            new Finding(SubjectKind.AD_CAMPAIGN, key(campaign), null, !figures.isEmpty(), figures));
  }

  private static Stream<Finding> tooEarly(Evidence evidence) {
    Days last = evidence.last(FORTNIGHT);
    BigDecimal usual = evidence.whole(evidence.last(90), "hook_rate_3s");
    Map<String, AnswerRow> organic =
        evidence.byKey(Question.of(evidence.last(365), "views", "hook_rate_3s").by("post"));
    return evidence.rows(Question.of(last, "ad_spend").by("post")).stream()
        .filter(post -> value(post, "ad_spend") != null && value(post, "ad_spend").signum() > 0)
        .filter(
            post ->
                organic.containsKey(key(post)) && value(organic.get(key(post)), "views") != null)
        .map(
            post -> {
              BigDecimal views = value(organic.get(key(post)), "views");
              BigDecimal hook = value(organic.get(key(post)), "hook_rate_3s");
              List<FiredFigure> figures = new ArrayList<>();
              if (views.compareTo(BigDecimal.valueOf(TRIED_VIEWS)) < 0) {
                figures.add(
                    new FiredFigure(
                        "views", "organic, this post", views, BigDecimal.valueOf(TRIED_VIEWS)));
              }
              if (below(hook, "0.8", usual)) {
                figures.add(
                    new FiredFigure(
                        "hook_rate_3s", "organic, this post", hook, part("0.8", usual)));
              }
              boolean fires = !figures.isEmpty();
              figures.add(
                  new FiredFigure(
                      "ad_spend", "this post, " + days(last), value(post, "ad_spend"), null));
              return new Finding(
                  SubjectKind.POST,
                  key(post),
                  post.keys().get(0).name(),
                  fires,
                  List.copyOf(figures));
            });
  }
}
