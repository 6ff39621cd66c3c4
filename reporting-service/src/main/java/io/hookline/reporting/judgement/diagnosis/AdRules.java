package io.hookline.reporting.judgement.diagnosis;

import static io.hookline.reporting.judgement.diagnosis.Evidence.above;
import static io.hookline.reporting.judgement.diagnosis.Evidence.atLeast;
import static io.hookline.reporting.judgement.diagnosis.Evidence.below;
import static io.hookline.reporting.judgement.diagnosis.Evidence.days;
import static io.hookline.reporting.judgement.diagnosis.Evidence.key;
import static io.hookline.reporting.judgement.diagnosis.Evidence.known;
import static io.hookline.reporting.judgement.diagnosis.Evidence.part;
import static io.hookline.reporting.judgement.diagnosis.Evidence.value;

import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What advertising brings: ad kinds and ads against themselves before. */
final class AdRules {

  private static final int LAST = 28;
  private static final int FORTNIGHT = 14;
  private static final long LEAST_IMPRESSIONS = 1_000;

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
            "the frequency of an ad is above 120 % of the two weeks before, its click-through rate, or the hook"
                + " rate of the bought views of its post, below 80 %",
            "The people who see it have seen it.",
            "Rotate in a new variation.",
            AdRules::fatigue));
  }

  /** Compares an ad kind now with itself before. */
  @FunctionalInterface
  private interface Fires {
    boolean test(AnswerRow now, AnswerRow before);
  }

  private static Question byKind(Days days) {
    return Question.of(days, "ad_impressions", "ctr", "cpm", "ad_conversions").by("ad_kind");
  }

  private static boolean flat(AnswerRow now, AnswerRow before) {
    BigDecimal is = value(now, "ad_conversions");
    BigDecimal was = value(before, "ad_conversions");
    return is != null && was != null && is.compareTo(part("1.05", was)) <= 0;
  }

  private static Stream<Finding> kinds(
      Evidence evidence, Fires fires, String measure, String limit) {
    Days last = evidence.last(LAST);
    Map<String, AnswerRow> before = evidence.byKey(byKind(evidence.before(LAST, LAST)));
    return evidence.rows(byKind(last)).stream()
        .filter(now -> atLeast(value(now, "ad_impressions"), LEAST_IMPRESSIONS))
        .filter(now -> before.containsKey(key(now)))
        .filter(now -> known(value(now, measure), value(before.get(key(now)), measure)))
        .map(
            now ->
                ofKind(
                    now,
                    fires.test(now, before.get(key(now))),
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

  /**
   * By the ad's clicks, and by how many of the boosted post's bought views get past its opening.
   */
  private static Stream<Finding> fatigue(Evidence evidence) {
    return Stream.concat(
        tired(evidence, "ad", SubjectKind.AD, "ctr"),
        tired(evidence, "post", SubjectKind.POST, "paid_hook_rate_3s"));
  }

  private static Stream<Finding> tired(
      Evidence evidence, String dimension, SubjectKind kind, String measure) {
    Days last = evidence.last(FORTNIGHT);
    Map<String, AnswerRow> before =
        evidence.byKey(seen(evidence.before(FORTNIGHT, FORTNIGHT), dimension, measure));
    return evidence.rows(seen(last, dimension, measure)).stream()
        .filter(now -> atLeast(value(now, "ad_impressions"), LEAST_IMPRESSIONS))
        .filter(now -> before.containsKey(key(now)))
        .flatMap(now -> tired(now, before.get(key(now)), kind, measure, days(last)));
  }

  private static Question seen(Days days, String dimension, String measure) {
    return Question.of(days, "ad_impressions", "frequency", measure).by(dimension);
  }

  private static Stream<Finding> tired(
      AnswerRow now, AnswerRow before, SubjectKind kind, String measure, String days) {
    BigDecimal often = value(now, "frequency");
    BigDecimal oftenBefore = value(before, "frequency");
    BigDecimal acts = value(now, measure);
    BigDecimal actsBefore = value(before, measure);
    return known(often, oftenBefore, acts, actsBefore)
        ? Stream.of(
            new Finding(
                kind,
                key(now),
                now.keys().get(0).name(),
                above(often, "1.2", oftenBefore) && below(acts, "0.8", actsBefore),
                List.of(
                    new FiredFigure("frequency", days, often, part("1.2", oftenBefore)),
                    new FiredFigure(measure, days, acts, part("0.8", actsBefore)))))
        : Stream.empty();
  }

  private static Finding ofKind(AnswerRow row, boolean fires, FiredFigure... figures) {
    return new Finding(SubjectKind.AD_KIND, key(row), null, fires, List.of(figures));
  }
}
