package io.hookline.reporting.judgement.diagnosis;

import static io.hookline.reporting.judgement.diagnosis.Evidence.above;
import static io.hookline.reporting.judgement.diagnosis.Evidence.atLeast;
import static io.hookline.reporting.judgement.diagnosis.Evidence.below;
import static io.hookline.reporting.judgement.diagnosis.Evidence.days;
import static io.hookline.reporting.judgement.diagnosis.Evidence.part;
import static io.hookline.reporting.judgement.diagnosis.Evidence.value;

import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * How posts are made: rates of single posts of the last four weeks against the brand's quarter
 * before them.
 */
final class CreativeRules {

  static final int LAST = 28;
  static final int USUAL = 90;

  /** Fewer say nothing about a rate. */
  static final long LEAST_VIEWS = 1_000;

  private static final long LEAST_SHARES = 20;

  private CreativeRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule(
            "hook_collapse",
            1,
            Layer.CREATIVE,
            "the hook rate of a post of the last 28 days is below 60 % of the brand's in the 90 days before,"
                + " or its completion rate is",
            "The opening is the problem, not the audience.",
            "Change the hook.",
            evidence ->
                Stream.of("hook_rate_3s", "hook_rate_2s", "completion_rate")
                    .flatMap(
                        measure ->
                            posts(
                                evidence,
                                measure,
                                (post, usual) -> below(value(post, measure), "0.6", usual),
                                "0.6"))
                    .collect(Findings.onePerSubject())
                    .stream()),
        new Rule(
            "retention_without_comments",
            1,
            Layer.CREATIVE,
            "the completion rate of a post is at least the brand's, its comment rate is below half of it",
            "Informative, but it does not move anybody.",
            "Change the payoff, or ask a question.",
            evidence -> {
              Days usual = evidence.before(LAST, USUAL);
              BigDecimal completion = evidence.whole(usual, "completion_rate");
              return posts(
                  evidence,
                  "comment_rate",
                  (post, comments) ->
                      below(value(post, "comment_rate"), "0.5", comments)
                          && completion != null
                          && value(post, "completion_rate") != null
                          && value(post, "completion_rate").compareTo(completion) >= 0,
                  "0.5");
            }),
        new Rule(
            "shares_spike",
            1,
            Layer.CREATIVE,
            "the share rate of a post is above twice the brand's, with at least 20 shares",
            "Identity: people send it because it represents them.",
            "Make it a series.",
            evidence ->
                posts(
                    evidence,
                    "share_rate",
                    (post, usual) ->
                        above(value(post, "share_rate"), "2", usual)
                            && atLeast(value(post, "shares"), LEAST_SHARES),
                    "2")));
  }

  /** Looks at a post, and at what is usual. */
  @FunctionalInterface
  private interface Fires {
    boolean test(AnswerRow post, BigDecimal usual);
  }

  private static Question recent(Evidence evidence) {
    return Question.of(
            evidence.last(LAST),
            "views",
            "hook_rate_3s",
            "hook_rate_2s",
            "completion_rate",
            "comment_rate",
            "share_rate",
            "shares")
        .by("post")
        .ofPostsOfPeriod();
  }

  private static Stream<Finding> posts(
      Evidence evidence, String measure, Fires fires, String limit) {
    Days before = evidence.before(LAST, USUAL);
    BigDecimal usual = evidence.whole(before, measure);
    return evidence.rows(recent(evidence)).stream()
        .filter(post -> atLeast(value(post, "views"), LEAST_VIEWS))
        .filter(post -> Evidence.known(value(post, measure), usual))
        .map(
            post ->
                Finding.ofPost(
                    post,
                    fires.test(post, usual),
                    new FiredFigure(
                        measure,
                        "this post, " + days(evidence.last(LAST)),
                        value(post, measure),
                        part(limit, usual)),
                    new FiredFigure(measure, "the brand, " + days(before), usual, null),
                    new FiredFigure(
                        "views",
                        "this post, " + days(evidence.last(LAST)),
                        value(post, "views"),
                        null)));
  }
}
