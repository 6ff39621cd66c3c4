package io.hookline.reporting.judgement.diagnosis;

import static io.hookline.reporting.judgement.diagnosis.Evidence.above;
import static io.hookline.reporting.judgement.diagnosis.Evidence.atLeast;
import static io.hookline.reporting.judgement.diagnosis.Evidence.below;
import static io.hookline.reporting.judgement.diagnosis.Evidence.days;
import static io.hookline.reporting.judgement.diagnosis.Evidence.part;
import static io.hookline.reporting.judgement.diagnosis.Evidence.value;

import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Granularity;
import io.hookline.reporting.figures.query.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is paid for. */
final class AdRules {

  private static final int LAST = 28;
  private static final int FORTNIGHT = 14;
  private static final long LEAST_IMPRESSIONS = 1_000;
  private static final long TRIED_VIEWS = 1_000;

  /** By how much a budget may rise from a day to the next: advice of the ad platforms is 20 %. */
  private static final BigDecimal STEP = new BigDecimal("0.2");

  private static final int MOST_CHANGES = 3;

  private AdRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule(
            "clicks_without_conversions",
            1,
            Layer.DISTRIBUTION,
            "the click-through rate of an ad kind is above 150 % of the four weeks before, its conversions are not"
                + " above 105 %",
            "It makes people click, and the landing page is about something else.",
            "Align creative and page.",
            evidence ->
                kinds(
                    evidence,
                    (now, before) ->
                        above(value(now, "ctr"), "1.5", value(before, "ctr")) && flat(now, before),
                    "ctr",
                    "1.5")),
        new Rule(
            "cheap_impressions",
            1,
            Layer.DISTRIBUTION,
            "the CPM of an ad kind is below 70 % of the four weeks before, its conversions are not above 105 %",
            "Cheap inventory of people with little intent.",
            "Check the placements.",
            evidence ->
                kinds(
                    evidence,
                    (now, before) ->
                        below(value(now, "cpm"), "0.7", value(before, "cpm")) && flat(now, before),
                    "cpm",
                    "0.7")),
        new Rule(
            "creative_fatigue",
            1,
            Layer.CREATIVE,
            "the frequency of an ad is above 120 % of the two weeks before, its click-through rate below 80 %",
            "The people who see it have seen it.",
            "Rotate in a new variation.",
            AdRules::fatigue),
        new Rule(
            "budget_thrashing",
            1,
            Layer.DISTRIBUTION,
            "the daily budget of a campaign rose by more than 20 % at once in two weeks, or changed more than three"
                + " times",
            "Delivery cannot settle.",
            "Change it in steps, then wait.",
            AdRules::thrashing),
        new Rule(
            "spend_before_stable",
            1,
            Layer.CREATIVE,
            "money was spent in two weeks on a post that had fewer than 1,000 organic views, or a hook rate below"
                + " 80 % of the brand's",
            "A weak message is amplified.",
            "Stop, and fix the creative first.",
            AdRules::tooEarly));
  }

  /** Compares an ad kind now with itself before. */
  @FunctionalInterface
  private interface Fires {
    boolean test(AnswerRow now, AnswerRow before);
  }

  private static Question adsBy(Days days, String dimension) {
    return Question.of(days, "ad_impressions", "ctr", "cpm", "frequency", "ad_conversions")
        .by(dimension);
  }

  private static boolean flat(AnswerRow now, AnswerRow before) {
    BigDecimal is = value(now, "ad_conversions");
    BigDecimal was = value(before, "ad_conversions");
    return is != null && was != null && is.compareTo(part("1.05", was)) <= 0;
  }

  private static Stream<Finding> kinds(
      Evidence evidence, Fires fires, String measure, String limit) {
    Days last = evidence.last(LAST);
    Map<String, AnswerRow> before = byKey(evidence, adsBy(evidence.before(LAST, LAST), "ad_kind"));
    return evidence.rows(adsBy(last, "ad_kind")).stream()
        .filter(now -> atLeast(value(now, "ad_impressions"), LEAST_IMPRESSIONS))
        .filter(now -> before.containsKey(key(now)) && fires.test(now, before.get(key(now))))
        .map(
            now ->
                ofAd(
                    now,
                    new FiredFigure(
                        measure,
                        "this ad kind, " + days(last),
                        value(now, measure),
                        part(limit, value(before.get(key(now)), measure))),
                    new FiredFigure(
                        "ad_conversions",
                        "this ad kind, " + days(last),
                        value(now, "ad_conversions"),
                        part("1.05", value(before.get(key(now)), "ad_conversions")))));
  }

  private static Stream<Finding> fatigue(Evidence evidence) {
    Days last = evidence.last(FORTNIGHT);
    Map<String, AnswerRow> before =
        byKey(evidence, adsBy(evidence.before(FORTNIGHT, FORTNIGHT), "ad"));
    return evidence.rows(adsBy(last, "ad")).stream()
        .filter(now -> atLeast(value(now, "ad_impressions"), LEAST_IMPRESSIONS))
        .filter(
            now ->
                before.containsKey(key(now))
                    && above(
                        value(now, "frequency"), "1.2", value(before.get(key(now)), "frequency"))
                    && below(value(now, "ctr"), "0.8", value(before.get(key(now)), "ctr")))
        .map(
            now ->
                ofAd(
                    now,
                    new FiredFigure(
                        "frequency",
                        "this ad, " + days(last),
                        value(now, "frequency"),
                        part("1.2", value(before.get(key(now)), "frequency"))),
                    new FiredFigure(
                        "ctr",
                        "this ad, " + days(last),
                        value(now, "ctr"),
                        part("0.8", value(before.get(key(now)), "ctr")))));
  }

  private static Stream<Finding> thrashing(Evidence evidence) {
    Question daily =
        Question.of(evidence.last(FORTNIGHT), "ad_budget").by("ad_campaign").each(Granularity.DAY);
    return evidence.rows(daily).stream().flatMap(AdRules::thrashing);
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
    return figures.isEmpty()
        ? Stream.empty()
        : Stream.of(new Finding(SubjectKind.AD_CAMPAIGN, key(campaign), null, figures));
  }

  private static Stream<Finding> tooEarly(Evidence evidence) {
    Days last = evidence.last(FORTNIGHT);
    BigDecimal usual = evidence.whole(evidence.last(90), "hook_rate_3s");
    Map<String, AnswerRow> organic =
        byKey(evidence, Question.of(evidence.last(365), "views", "hook_rate_3s").by("post"));
    return evidence.rows(Question.of(last, "ad_spend").by("post")).stream()
        .filter(post -> value(post, "ad_spend") != null && value(post, "ad_spend").signum() > 0)
        .filter(post -> organic.containsKey(key(post)))
        .map(
            post -> {
              BigDecimal views = value(organic.get(key(post)), "views");
              BigDecimal hook = value(organic.get(key(post)), "hook_rate_3s");
              List<FiredFigure> figures = new ArrayList<>();
              if (views != null && views.compareTo(BigDecimal.valueOf(TRIED_VIEWS)) < 0) {
                figures.add(
                    new FiredFigure(
                        "views", "organic, this post", views, BigDecimal.valueOf(TRIED_VIEWS)));
              }
              if (below(hook, "0.8", usual)) {
                figures.add(
                    new FiredFigure(
                        "hook_rate_3s", "organic, this post", hook, part("0.8", usual)));
              }
              figures.add(
                  new FiredFigure(
                      "ad_spend", "this post, " + days(last), value(post, "ad_spend"), null));
              return new Finding(
                  SubjectKind.POST, key(post), post.keys().get(0).name(), List.copyOf(figures));
            })
        .filter(found -> found.figures().size() > 1);
  }

  private static Map<String, AnswerRow> byKey(Evidence evidence, Question question) {
    Map<String, AnswerRow> rows = new HashMap<>();
    evidence.rows(question).forEach(row -> rows.put(key(row), row));
    return rows;
  }

  private static String key(AnswerRow row) {
    return row.keys().get(0).key();
  }

  private static Finding ofAd(AnswerRow row, FiredFigure... figures) {
    SubjectKind kind =
        row.keys().get(0).dimension().equals("ad") ? SubjectKind.AD : SubjectKind.AD_KIND;
    return new Finding(kind, key(row), null, List.of(figures));
  }
}
