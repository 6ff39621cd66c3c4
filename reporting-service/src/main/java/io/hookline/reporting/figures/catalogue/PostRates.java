package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.facts.rollup.PostCounter.COMMENTS;
import static io.hookline.reporting.facts.rollup.PostCounter.FULL_VIEWS;
import static io.hookline.reporting.facts.rollup.PostCounter.LIKES;
import static io.hookline.reporting.facts.rollup.PostCounter.LINK_CLICKS;
import static io.hookline.reporting.facts.rollup.PostCounter.NON_FOLLOWER_VIEWS;
import static io.hookline.reporting.facts.rollup.PostCounter.PROFILE_VISITS;
import static io.hookline.reporting.facts.rollup.PostCounter.REACH;
import static io.hookline.reporting.facts.rollup.PostCounter.SAVES;
import static io.hookline.reporting.facts.rollup.PostCounter.SHARES;
import static io.hookline.reporting.facts.rollup.PostCounter.VIEWS;
import static io.hookline.reporting.facts.rollup.PostCounter.VIEWS_PAST_2_SECONDS;
import static io.hookline.reporting.facts.rollup.PostCounter.VIEWS_PAST_3_SECONDS;
import static io.hookline.reporting.facts.rollup.PostCounter.VIEWS_PAST_6_SECONDS;
import static io.hookline.reporting.facts.rollup.PostCounter.WATCH_SECONDS;
import static io.hookline.reporting.figures.catalogue.EvidenceClass.EXPOSURE;
import static io.hookline.reporting.figures.catalogue.EvidenceClass.INTENT;
import static io.hookline.reporting.figures.catalogue.Unit.RATIO;
import static io.hookline.reporting.figures.catalogue.Unit.SECONDS;
import static io.hookline.reporting.figures.catalogue.Unit.SHARE;

import io.hookline.reporting.facts.rollup.PostCounter;
import io.hookline.reporting.figures.objective.Proof;
import java.util.stream.Stream;

/** Rates of what posts gained in attention and intent. */
final class PostRates {

  private PostRates() {}

  static Stream<Measure> of(DatasetMeasures views) {
    return Stream.of(
        views.ratio(
            "engagement_rate_by_views",
            "Engagement rate by views",
            SHARE,
            EXPOSURE,
            views.count(LIKES, COMMENTS, SHARES, SAVES),
            views.count(VIEWS),
            "(likes + comments + shares + saves) / views"),
        views.ratio(
            "engagement_rate_by_reach",
            "Engagement rate by reach",
            SHARE,
            EXPOSURE,
            views.count(LIKES, COMMENTS, SHARES, SAVES),
            views.count(REACH),
            "(likes + comments + shares + saves) / reach"),
        views
            .ratio(
                "engagement_rate_by_followers",
                "Engagement rate by followers",
                SHARE,
                EXPOSURE,
                views.count(LIKES, COMMENTS, SHARES),
                views.count(VIEWS).as("f.followers").called(Denominator.FOLLOWERS),
                "(likes + comments + shares) / followers of the account on the day before the post")
            .caveat("Of posts on the brand's own accounts, whose followers are known"),
        views.ratio(
            "completion_rate",
            "Completion rate",
            SHARE,
            EXPOSURE,
            views.count(FULL_VIEWS),
            views.count(VIEWS),
            "full views / views"),
        views.ratio(
            "average_watch_time",
            "Average watch time",
            SECONDS,
            EXPOSURE,
            views.count(WATCH_SECONDS),
            views.count(VIEWS),
            "total watch seconds / views"),
        hookRate(views, "2", VIEWS_PAST_2_SECONDS),
        hookRate(views, "3", VIEWS_PAST_3_SECONDS),
        hookRate(views, "6", VIEWS_PAST_6_SECONDS),
        views.ratio(
            "non_follower_view_ratio",
            "Share of views by non-followers",
            SHARE,
            EXPOSURE,
            views.count(NON_FOLLOWER_VIEWS),
            views.count(VIEWS),
            "non-follower views / views"),
        views.ratio(
            "replay_rate",
            "Replay rate",
            SHARE,
            EXPOSURE,
            views.count(VIEWS).minus(views.count(REACH)),
            views.count(VIEWS),
            "(views - unique viewers) / views, where both are known"),
        views.ratio(
            "comment_rate",
            "Comment rate",
            SHARE,
            EXPOSURE,
            views.count(COMMENTS),
            views.count(VIEWS),
            "comments / views"),
        views.ratio(
            "share_rate",
            "Share rate",
            SHARE,
            INTENT,
            views.count(SHARES),
            views.count(VIEWS),
            "shares / views"),
        views.ratio(
            "save_rate",
            "Save rate",
            SHARE,
            INTENT,
            views.count(SAVES),
            views.count(VIEWS),
            "saves / views"),
        views.ratio(
            "intent_signal_conversion_rate",
            "Intent signal conversion rate",
            SHARE,
            INTENT,
            views.count(SAVES, SHARES, PROFILE_VISITS, LINK_CLICKS),
            views.count(VIEWS),
            "(saves + shares + profile visits + link clicks) / views"),
        views
            .ratio(
                "views_per_post",
                "Views per post",
                RATIO,
                EXPOSURE,
                views.count(VIEWS),
                views.count(VIEWS).as("1").called(Denominator.POSTS),
                "views / posts with views")
            .proof(Proof.VIEWS));
  }

  private static Measure hookRate(DatasetMeasures views, String seconds, PostCounter counter) {
    return views.ratio(
        "hook_rate_" + seconds + "s",
        "Hook rate, " + seconds + " seconds",
        SHARE,
        EXPOSURE,
        views.count(counter),
        views.count(VIEWS),
        "views that passed " + seconds + " seconds / views");
  }
}
