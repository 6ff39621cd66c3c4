package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.facts.rollup.PostCounter.COMMENTS;
import static io.hookline.reporting.facts.rollup.PostCounter.FULL_VIEWS;
import static io.hookline.reporting.facts.rollup.PostCounter.LIKES;
import static io.hookline.reporting.facts.rollup.PostCounter.LINK_CLICKS;
import static io.hookline.reporting.facts.rollup.PostCounter.LIVE_GIFTS;
import static io.hookline.reporting.facts.rollup.PostCounter.LIVE_SECONDS;
import static io.hookline.reporting.facts.rollup.PostCounter.LIVE_VIEWERS;
import static io.hookline.reporting.facts.rollup.PostCounter.LIVE_VIEWS;
import static io.hookline.reporting.facts.rollup.PostCounter.NEW_FOLLOWERS;
import static io.hookline.reporting.facts.rollup.PostCounter.NON_FOLLOWER_VIEWS;
import static io.hookline.reporting.facts.rollup.PostCounter.PROFILE_VISITS;
import static io.hookline.reporting.facts.rollup.PostCounter.REACH;
import static io.hookline.reporting.facts.rollup.PostCounter.REPLAYS;
import static io.hookline.reporting.facts.rollup.PostCounter.SAVES;
import static io.hookline.reporting.facts.rollup.PostCounter.SHARES;
import static io.hookline.reporting.facts.rollup.PostCounter.VIEWS;
import static io.hookline.reporting.facts.rollup.PostCounter.VIEWS_PAST_2_SECONDS;
import static io.hookline.reporting.facts.rollup.PostCounter.VIEWS_PAST_3_SECONDS;
import static io.hookline.reporting.facts.rollup.PostCounter.VIEWS_PAST_6_SECONDS;
import static io.hookline.reporting.facts.rollup.PostCounter.WATCH_SECONDS;
import static io.hookline.reporting.figures.catalogue.EvidenceClass.EXPOSURE;
import static io.hookline.reporting.figures.catalogue.EvidenceClass.INTENT;
import static io.hookline.reporting.figures.catalogue.Unit.SECONDS;

import io.hookline.reporting.figures.objective.Proof;
import java.util.Arrays;
import java.util.stream.Stream;

/** What posts gained in attention and intent, added up; for organic, paid and combined views. */
final class PostMeasures {

  private static final String VIEWER_TWICE =
      "A viewer of two posts, or on two days, is counted twice";

  private PostMeasures() {}

  static Stream<Measure> all() {
    return Arrays.stream(Dataset.values())
        .map(DatasetMeasures::new)
        .flatMap(views -> Stream.concat(counts(views), PostRates.of(views)));
  }

  private static Stream<Measure> counts(DatasetMeasures views) {
    return Stream.of(
        views.sum("views", "Views", EXPOSURE, VIEWS).proof(Proof.VIEWS),
        views
            .sum("non_follower_views", "Views of non-followers", EXPOSURE, NON_FOLLOWER_VIEWS)
            .proof(Proof.VIEWS),
        views.sum("reach", "Reach", EXPOSURE, REACH).caveat(VIEWER_TWICE),
        views.sum("full_views", "Full views", EXPOSURE, FULL_VIEWS),
        views.sum("views_past_2_seconds", "Views past 2 seconds", EXPOSURE, VIEWS_PAST_2_SECONDS),
        views.sum("views_past_3_seconds", "Views past 3 seconds", EXPOSURE, VIEWS_PAST_3_SECONDS),
        views.sum("views_past_6_seconds", "Views past 6 seconds", EXPOSURE, VIEWS_PAST_6_SECONDS),
        views.sum("watch_seconds", "Watch time", SECONDS, EXPOSURE, WATCH_SECONDS),
        views.sum("replays", "Replays", EXPOSURE, REPLAYS),
        views.sum("likes", "Likes", EXPOSURE, LIKES),
        views.sum("comments", "Comments", EXPOSURE, COMMENTS),
        views.sum("shares", "Shares", INTENT, SHARES),
        views.sum("saves", "Saves", INTENT, SAVES),
        views.sum("profile_visits", "Profile visits", INTENT, PROFILE_VISITS),
        views
            .sum("link_clicks", "Link clicks", INTENT, LINK_CLICKS)
            .proof(Proof.CLICKS)
            .caveat("As the network tells them; see clicks for those that arrived"),
        views.sum("new_followers", "New followers by posts", EXPOSURE, NEW_FOLLOWERS),
        views.sum("live_views", "LIVE views", EXPOSURE, LIVE_VIEWS).proof(Proof.VIEWS),
        views.sum("live_viewers", "LIVE viewers", EXPOSURE, LIVE_VIEWERS).caveat(VIEWER_TWICE),
        views.sum("live_gifts", "LIVE gifts", EXPOSURE, LIVE_GIFTS),
        views.sum("live_seconds", "LIVE time", SECONDS, EXPOSURE, LIVE_SECONDS),
        views.sum("engagements", "Engagements", EXPOSURE, LIKES, COMMENTS, SHARES, SAVES),
        views.sum(
            "intent_signals",
            "Intent signals",
            INTENT,
            SAVES,
            SHARES,
            PROFILE_VISITS,
            LINK_CLICKS));
  }
}
