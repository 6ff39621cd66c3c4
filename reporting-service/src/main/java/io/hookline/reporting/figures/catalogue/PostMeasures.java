package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.figures.catalogue.EvidenceClass.EXPOSURE;
import static io.hookline.reporting.figures.catalogue.EvidenceClass.INTENT;
import static io.hookline.reporting.figures.catalogue.PostCounter.COMMENTS;
import static io.hookline.reporting.figures.catalogue.PostCounter.FULL_VIEWS;
import static io.hookline.reporting.figures.catalogue.PostCounter.LIKES;
import static io.hookline.reporting.figures.catalogue.PostCounter.LINK_CLICKS;
import static io.hookline.reporting.figures.catalogue.PostCounter.LIVE_GIFTS;
import static io.hookline.reporting.figures.catalogue.PostCounter.LIVE_SECONDS;
import static io.hookline.reporting.figures.catalogue.PostCounter.LIVE_VIEWERS;
import static io.hookline.reporting.figures.catalogue.PostCounter.LIVE_VIEWS;
import static io.hookline.reporting.figures.catalogue.PostCounter.NEW_FOLLOWERS;
import static io.hookline.reporting.figures.catalogue.PostCounter.NON_FOLLOWER_VIEWS;
import static io.hookline.reporting.figures.catalogue.PostCounter.PROFILE_VISITS;
import static io.hookline.reporting.figures.catalogue.PostCounter.REACH;
import static io.hookline.reporting.figures.catalogue.PostCounter.REPLAYS;
import static io.hookline.reporting.figures.catalogue.PostCounter.SAVES;
import static io.hookline.reporting.figures.catalogue.PostCounter.SHARES;
import static io.hookline.reporting.figures.catalogue.PostCounter.VIEWS;
import static io.hookline.reporting.figures.catalogue.PostCounter.VIEWS_PAST_2_SECONDS;
import static io.hookline.reporting.figures.catalogue.PostCounter.VIEWS_PAST_3_SECONDS;
import static io.hookline.reporting.figures.catalogue.PostCounter.VIEWS_PAST_6_SECONDS;
import static io.hookline.reporting.figures.catalogue.PostCounter.WATCH_SECONDS;
import static io.hookline.reporting.figures.catalogue.Unit.COUNT;
import static io.hookline.reporting.figures.catalogue.Unit.RATIO;
import static io.hookline.reporting.figures.catalogue.Unit.SECONDS;
import static io.hookline.reporting.figures.catalogue.Unit.SHARE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Attention and intent, of what posts gained; each for organic, paid and combined views. */
final class PostMeasures {

  private static final String VIEWER_TWICE =
      "A viewer of two posts, or on two days, is counted twice";

  private final Dataset dataset;
  private final String prefix;
  private final String label;

  private PostMeasures(Dataset dataset) {
    this.dataset = dataset;
    this.prefix = dataset == Dataset.ORGANIC ? "" : dataset.name().toLowerCase(Locale.ROOT) + "_";
    this.label =
        dataset == Dataset.ORGANIC ? "" : " (" + dataset.name().toLowerCase(Locale.ROOT) + ")";
  }

  static Stream<Measure> all() {
    return Arrays.stream(Dataset.values())
        .flatMap(dataset -> new PostMeasures(dataset).measures().stream());
  }

  private List<Measure> measures() {
    return List.of(
        sum("views", "Views", EXPOSURE, VIEWS),
        sum("non_follower_views", "Views of non-followers", EXPOSURE, NON_FOLLOWER_VIEWS),
        sum("reach", "Reach", EXPOSURE, REACH).caveat(VIEWER_TWICE),
        sum("full_views", "Full views", EXPOSURE, FULL_VIEWS),
        sum("views_past_2_seconds", "Views past 2 seconds", EXPOSURE, VIEWS_PAST_2_SECONDS),
        sum("views_past_3_seconds", "Views past 3 seconds", EXPOSURE, VIEWS_PAST_3_SECONDS),
        sum("views_past_6_seconds", "Views past 6 seconds", EXPOSURE, VIEWS_PAST_6_SECONDS),
        sum("watch_seconds", "Watch time", SECONDS, EXPOSURE, WATCH_SECONDS),
        sum("replays", "Replays", EXPOSURE, REPLAYS),
        sum("likes", "Likes", EXPOSURE, LIKES),
        sum("comments", "Comments", EXPOSURE, COMMENTS),
        sum("shares", "Shares", INTENT, SHARES),
        sum("saves", "Saves", INTENT, SAVES),
        sum("profile_visits", "Profile visits", INTENT, PROFILE_VISITS),
        sum("link_clicks", "Link clicks", INTENT, LINK_CLICKS)
            .caveat("As the network tells them; see clicks for those that arrived"),
        sum("new_followers", "New followers by posts", EXPOSURE, NEW_FOLLOWERS),
        sum("live_views", "LIVE views", EXPOSURE, LIVE_VIEWS),
        sum("live_viewers", "LIVE viewers", EXPOSURE, LIVE_VIEWERS).caveat(VIEWER_TWICE),
        sum("live_gifts", "LIVE gifts", EXPOSURE, LIVE_GIFTS),
        sum("live_seconds", "LIVE time", SECONDS, EXPOSURE, LIVE_SECONDS),
        sum("engagements", "Engagements", EXPOSURE, LIKES, COMMENTS, SHARES, SAVES),
        ratio(
            "engagement_rate_by_views",
            "Engagement rate by views",
            SHARE,
            EXPOSURE,
            count(LIKES, COMMENTS, SHARES, SAVES),
            count(VIEWS),
            "(likes + comments + shares + saves) / views"),
        ratio(
            "engagement_rate_by_reach",
            "Engagement rate by reach",
            SHARE,
            EXPOSURE,
            count(LIKES, COMMENTS, SHARES, SAVES),
            count(REACH),
            "(likes + comments + shares + saves) / reach"),
        ratio(
                "engagement_rate_by_followers",
                "Engagement rate by followers",
                SHARE,
                EXPOSURE,
                count(LIKES, COMMENTS, SHARES),
                count(VIEWS).as("f.followers"),
                "(likes + comments + shares) / followers of the account on the day before the post")
            .caveat("Of posts on the brand's own accounts, whose followers are known"),
        ratio(
            "completion_rate",
            "Completion rate",
            SHARE,
            EXPOSURE,
            count(FULL_VIEWS),
            count(VIEWS),
            "full views / views"),
        ratio(
            "average_watch_time",
            "Average watch time",
            SECONDS,
            EXPOSURE,
            count(WATCH_SECONDS),
            count(VIEWS),
            "total watch seconds / views"),
        hookRate("2", VIEWS_PAST_2_SECONDS),
        hookRate("3", VIEWS_PAST_3_SECONDS),
        hookRate("6", VIEWS_PAST_6_SECONDS),
        ratio(
            "non_follower_view_ratio",
            "Views of non-followers",
            SHARE,
            EXPOSURE,
            count(NON_FOLLOWER_VIEWS),
            count(VIEWS),
            "non-follower views / views"),
        ratio(
            "replay_rate",
            "Replay rate",
            SHARE,
            EXPOSURE,
            count(VIEWS).minus(count(REACH)),
            count(VIEWS),
            "(views - unique viewers) / views, where both are known"),
        ratio(
            "comment_rate",
            "Comment rate",
            SHARE,
            EXPOSURE,
            count(COMMENTS),
            count(VIEWS),
            "comments / views"),
        ratio(
            "share_rate",
            "Share rate",
            SHARE,
            INTENT,
            count(SHARES),
            count(VIEWS),
            "shares / views"),
        ratio("save_rate", "Save rate", SHARE, INTENT, count(SAVES), count(VIEWS), "saves / views"),
        sum("intent_signals", "Intent signals", INTENT, SAVES, SHARES, PROFILE_VISITS, LINK_CLICKS),
        ratio(
            "intent_signal_conversion_rate",
            "Intent signal conversion rate",
            SHARE,
            INTENT,
            count(SAVES, SHARES, PROFILE_VISITS, LINK_CLICKS),
            count(VIEWS),
            "(saves + shares + profile visits + link clicks) / views"),
        ratio(
            "views_per_post",
            "Views per post",
            RATIO,
            EXPOSURE,
            count(VIEWS),
            count(VIEWS).as("1"),
            "views / posts with views"));
  }

  private Measure hookRate(String seconds, PostCounter counter) {
    return ratio(
        "hook_rate_" + seconds + "s",
        "Hook rate, " + seconds + " seconds",
        SHARE,
        EXPOSURE,
        count(counter),
        count(VIEWS),
        "views that passed " + seconds + " seconds / views");
  }

  private Count count(PostCounter... counters) {
    return Count.of(dataset, counters);
  }

  private Measure sum(String id, String name, EvidenceClass evidence, PostCounter... counters) {
    return sum(id, name, COUNT, evidence, counters);
  }

  private Measure sum(
      String id, String name, Unit unit, EvidenceClass evidence, PostCounter... counters) {
    return Measure.sum(
        prefix + id,
        name + label,
        unit,
        evidence,
        count(counters),
        Arrays.stream(counters)
            .map(counter -> counter.column().replace('_', ' '))
            .collect(Collectors.joining(" + ")));
  }

  private Measure ratio(
      String id,
      String name,
      Unit unit,
      EvidenceClass evidence,
      Count numerator,
      Count denominator,
      String formula) {
    return Measure.ratio(
        prefix + id, name + label, unit, evidence, numerator, denominator, formula);
  }
}
