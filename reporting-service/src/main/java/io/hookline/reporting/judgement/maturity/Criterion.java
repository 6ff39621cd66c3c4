package io.hookline.reporting.judgement.maturity;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * What has to show in the facts for a level: each a stated query over the three calendar months
 * that end with the day, the last one as far as it goes. A month alone may be an accident.
 */
enum Criterion {
  EXPOSURE_MEASURED(
      1,
      "Views are measured",
      "months of the last three in which the organic views of a post are told",
      1,
      months(month -> month.postsWithViews() > 0)),
  SAVES_TRACKED(
      2,
      "Saves are tracked",
      "months of the last three in which saves are told of half of the posts with views, or more",
      2,
      months(month -> month.ofMostPosts(month.postsWithSaves()))),
  SHARES_TRACKED(
      2,
      "Shares are tracked",
      "months of the last three in which shares are told of half of the posts with views, or more",
      2,
      months(month -> month.ofMostPosts(month.postsWithShares()))),
  PROFILE_VISITS_TRACKED(
      2,
      "Profile visits are tracked",
      "months of the last three in which posts or accounts tell of profile visits",
      2,
      months(MonthFacts::profileVisits)),
  CLICKS_TRACKED(
      2,
      "Clicks are tracked",
      "months of the last three in which posts, accounts or the brand's links tell of clicks",
      2,
      months(MonthFacts::clicks)),
  LINKS_TAGGED(
      3,
      "Links are tagged",
      "months of the last three with clicks on the brand's own tagged links",
      2,
      months(month -> month.linkClicks() > 0)),
  CONVERSIONS_RECEIVED(
      3,
      "Conversions are received",
      "months of the last three with conversions, credited or not",
      2,
      months(month -> month.orders() > 0)),
  CONVERSIONS_ASSISTED(
      3,
      "Credit goes to more than one touch",
      "conversions of the last three months whose credit is shared",
      1,
      sum(month -> month.extra().assisted())),
  PILLARS_COMPARED(
      4,
      "Pillars can be compared over time",
      "months of the last three in which views of two pillars or more are told",
      2,
      months(month -> month.pillars() >= 2)),
  CREATORS_SCORED(
      4,
      "Creators have a score",
      "months of the last three in which a creator with a fee has posts whose views are told",
      2,
      months(month -> month.extra().creators() > 0)),
  ORGANIC_VALUE_PRICED(
      4,
      "Organic value rests on the brand's own prices",
      "networks with a rate card that is the brand's own, on the day",
      1,
      last(month -> month.extra().ownCards())),
  AMPLIFIED_BY_INTENT(
      5,
      "Posts are boosted by their intent rate",
      "boosts of the last three months that were decided on candidates of the board, and have begun",
      3,
      sum(month -> month.extra().boosts())),
  LIFT_STUDIES(
      5,
      "Lift studies calibrate attribution",
      "lift studies: the attribution-service does not keep any yet, so that no brand can show one",
      1,
      null),
  REVENUE_MODEL_LINE(
      5,
      "TikTok is a line in the revenue model",
      "the incremental revenue of a lift study in the brand's model: nothing records it yet",
      1,
      null);

  /** So many months are looked at together. */
  static final int MONTHS = 3;

  private final int level;
  private final String label;
  private final String query;
  private final long threshold;
  private final ToLongFunction<List<MonthFacts>> value;

  Criterion(
      int level,
      String label,
      String query,
      long threshold,
      ToLongFunction<List<MonthFacts>> value) {
    this.level = level;
    this.label = label;
    this.query = query;
    this.threshold = threshold;
    this.value = value;
  }

  private static ToLongFunction<List<MonthFacts>> months(Predicate<MonthFacts> passes) {
    return months -> months.stream().filter(passes).count();
  }

  private static ToLongFunction<List<MonthFacts>> sum(ToLongFunction<MonthFacts> count) {
    return months -> months.stream().mapToLong(count).sum();
  }

  private static ToLongFunction<List<MonthFacts>> last(ToLongFunction<MonthFacts> count) {
    return months -> count.applyAsLong(months.get(months.size() - 1));
  }

  static List<Criterion> of(int level) {
    return Arrays.stream(values()).filter(criterion -> criterion.level == level).toList();
  }

  int level() {
    return level;
  }

  String label() {
    return label;
  }

  String query() {
    return query;
  }

  long threshold() {
    return threshold;
  }

  /** Null where nothing in the suite records it. */
  Long value(List<MonthFacts> months) {
    return value == null ? null : Long.valueOf(value.applyAsLong(months));
  }

  boolean isMet(List<MonthFacts> months) {
    Long shown = value(months);
    return shown != null && shown >= threshold;
  }
}
