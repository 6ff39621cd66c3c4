package io.hookline.reporting.judgement.diagnosis;

import static io.hookline.reporting.judgement.diagnosis.Evidence.atLeast;
import static io.hookline.reporting.judgement.diagnosis.Evidence.days;
import static io.hookline.reporting.judgement.diagnosis.Evidence.value;

import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** What is published at all. */
final class StrategyRules {

  private static final int MONTH = 30;
  private static final int QUARTER = 90;

  /** A share of fewer posts says nothing. */
  private static final long LEAST_POSTS = 5;

  private static final BigDecimal OUTSIDE = new BigDecimal("0.3");
  private static final BigDecimal TOFU = new BigDecimal("0.7");
  private static final BigDecimal ONE_PURPOSE = new BigDecimal("0.6");

  private StrategyRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule(
            "posts_outside_pillars",
            1,
            Layer.STRATEGY,
            "above 30 % of the posts of 30 days have no series, or a series without a pillar",
            "A weak strategy layer.",
            "Choose storylines and keep them.",
            StrategyRules::outside),
        new Rule(
            "no_conversion_architecture",
            1,
            Layer.STRATEGY,
            "above 70 % of the posts of 90 days are TOFU",
            "There is no way from attention to an order.",
            "Plan MOFU and BOFU; let what converts inform the next openings.",
            StrategyRules::tofu),
        new Rule(
            "one_purpose",
            1,
            Layer.STRATEGY,
            "above 60 % of the posts of 30 days have one purpose",
            "The account says one thing only.",
            "Give the other purposes posts.",
            StrategyRules::onePurpose));
  }

  private static Stream<Finding> outside(Evidence evidence) {
    Question byPillar = Question.of(evidence.last(MONTH), "posts_published").by("pillar");
    BigDecimal all = evidence.ask(byPillar).total().figure("posts_published").value();
    BigDecimal outside =
        evidence.ask(byPillar).rows().stream()
            .filter(row -> row.keys().get(0).key() == null)
            .map(row -> value(row, "posts_published"))
            .findFirst()
            .orElse(BigDecimal.ZERO);
    boolean fires = atLeast(all, LEAST_POSTS) && share(outside, all).compareTo(OUTSIDE) > 0;
    return Finding.ofBrand(
        atLeast(all, LEAST_POSTS),
        fires,
        new FiredFigure(
            "posts_published",
            "share without a pillar, " + days(evidence.last(MONTH)),
            share(outside, all),
            OUTSIDE),
        new FiredFigure("posts_published", days(evidence.last(MONTH)), all, null));
  }

  private static Stream<Finding> tofu(Evidence evidence) {
    BigDecimal share = evidence.whole(evidence.last(QUARTER), "tofu_share");
    BigDecimal posts = evidence.whole(evidence.last(QUARTER), "posts_published");
    boolean fires = share != null && atLeast(posts, LEAST_POSTS) && share.compareTo(TOFU) > 0;
    return Finding.ofBrand(
        share != null && atLeast(posts, LEAST_POSTS),
        fires,
        new FiredFigure("tofu_share", days(evidence.last(QUARTER)), share, TOFU),
        new FiredFigure("posts_published", days(evidence.last(QUARTER)), posts, null));
  }

  private static Stream<Finding> onePurpose(Evidence evidence) {
    Question byPurpose = Question.of(evidence.last(MONTH), "posts_published").by("purpose");
    BigDecimal all = evidence.ask(byPurpose).total().figure("posts_published").value();
    return evidence.rows(byPurpose).stream()
        .filter(row -> atLeast(all, LEAST_POSTS))
        .map(
            row -> {
              AnswerRow.Key key = row.keys().get(0);
              return new Finding(
                  SubjectKind.PURPOSE,
                  key.key(),
                  key.name(),
                  share(value(row, "posts_published"), all).compareTo(ONE_PURPOSE) > 0,
                  List.of(
                      new FiredFigure(
                          "posts_published",
                          "share of this purpose, " + days(evidence.last(MONTH)),
                          share(value(row, "posts_published"), all),
                          ONE_PURPOSE),
                      new FiredFigure("posts_published", days(evidence.last(MONTH)), all, null)));
            });
  }

  /** Null of nothing. */
  private static BigDecimal share(BigDecimal part, BigDecimal all) {
    return all == null || all.signum() == 0
        ? null
        : part.divide(all, 6, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
