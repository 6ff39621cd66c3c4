package io.hookline.content.learn.experiment;

import java.util.EnumSet;
import java.util.Set;

/**
 * A proportion by which control and variant are compared: what happened, by how often it could
 * have. An average, such as watch time, is none.
 */
enum Metric {
  HOOK_RATE_2_SECONDS("views that passed 2 seconds", "s.views_past_2_seconds", "s.views"),
  HOOK_RATE_3_SECONDS("views that passed 3 seconds", "s.views_past_3_seconds", "s.views"),
  HOOK_RATE_6_SECONDS("views that passed 6 seconds", "s.views_past_6_seconds", "s.views"),
  COMPLETION_RATE("full views", "s.full_views", "s.views"),
  ENGAGEMENT_RATE_BY_VIEWS(
      EnumSet.of(ExperimentKind.POSTS),
      "likes, comments, shares and saves",
      "s.likes + s.comments + s.shares + s.saves"),
  LIKE_RATE("likes", "s.likes", "s.views"),
  COMMENT_RATE("comments", "s.comments", "s.views"),
  SHARE_RATE("shares", "s.shares", "s.views"),
  SAVE_RATE("saves", "s.saves", "s.views"),
  PROFILE_VISIT_RATE("profile visits", "s.profile_visits", "s.views"),
  LINK_CLICK_RATE("link clicks", "s.link_clicks", "s.views"),
  INTENT_SIGNAL_CONVERSION_RATE(
      EnumSet.of(ExperimentKind.POSTS),
      "saves, shares, profile visits and link clicks",
      "s.saves + s.shares + s.profile_visits + s.link_clicks"),
  FOLLOW_RATE("new followers", "s.new_followers", "s.views"),
  NON_FOLLOWER_VIEW_RATIO("views by non-followers", "s.non_follower_views", "s.views"),
  CLICK_RATE("clicks", "impressions"),
  CONVERSION_RATE_BY_CLICKS("conversions", "clicks");

  private final String successes;
  private final String trials;
  private final String successesSql;
  private final String trialsSql;
  private final Set<ExperimentKind> kinds;

  /** Of a post's counters; an ad has the same. */
  Metric(String successes, String successesSql, String trialsSql) {
    this(EnumSet.of(ExperimentKind.POSTS, ExperimentKind.ADS), successes, successesSql, trialsSql);
  }

  /**
   * Of several counters: who likes and shares is counted twice, so that chance within two ads is
   * larger than their test takes it to be. Pairs of posts are tested by what they differ by.
   */
  Metric(Set<ExperimentKind> kinds, String successes, String successesSql) {
    this(kinds, successes, successesSql, "s.views");
  }

  Metric(Set<ExperimentKind> kinds, String successes, String successesSql, String trialsSql) {
    this.successes = successes;
    this.trials = "views";
    this.successesSql = successesSql;
    this.trialsSql = trialsSql;
    this.kinds = kinds;
  }

  /** Of ads and links, which have them counted elsewhere. */
  Metric(String successes, String trials) {
    this.successes = successes;
    this.trials = trials;
    this.successesSql = null;
    this.trialsSql = null;
    this.kinds = EnumSet.of(ExperimentKind.ADS, ExperimentKind.LINKS);
  }

  boolean fits(ExperimentKind kind) {
    return kinds.contains(kind);
  }

  /** Of a snapshot {@code s}, in SQL; null where one of its counters is not known. */
  String successesSql() {
    return successesSql;
  }

  String trialsSql() {
    return trialsSql;
  }

  /** "saves by views". */
  String words() {
    return successes + " by " + trials;
  }
}
