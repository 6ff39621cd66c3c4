package io.hookline.local.demo;

import java.util.Map;

/**
 * How those who see one post behave: drawn once, so that counters only grow.
 *
 * @param views in the end
 * @param engagement likes, comments, shares and saves of a view
 * @param intent visits of the profile, and twice the clicks, of a view
 * @param strangers the share of views by people who do not follow
 * @param saved the share of engagements that are saves
 * @param retention how they leave the video
 */
record Viewers(
    double views,
    double engagement,
    double intent,
    double strangers,
    double saved,
    Retention retention) {

  private static final double PEOPLE_OF_VIEWS = 0.84;

  /** What hardly any network tells beyond a post's page. */
  Map<String, Object> counters(OwnPost post, double grown) {
    double seen = views * grown;
    Map<String, Object> counters =
        Body.of(
            "views", count(seen),
            "reach", count(seen * PEOPLE_OF_VIEWS),
            "likes", count(seen * engagement * 0.8),
            "comments", count(seen * engagement * 0.05),
            "shares", count(seen * engagement * 0.07),
            "saves", count(seen * engagement * saved),
            "profileVisits", count(seen * intent));
    if (post.network() == Network.TIKTOK) {
      counters.put("nonFollowerViews", count(seen * strangers));
      counters.put("linkClicks", count(seen * intent / 2));
      counters.put("newFollowers", count(seen * intent * strangers / 3));
    }
    if (post.isVideo()) {
      watched(counters, count(seen), post.network() == Network.TIKTOK);
    }
    return counters;
  }

  private void watched(Map<String, Object> counters, long seen, boolean told) {
    double average = Body.rounded(retention.averageSeconds(), 1);
    counters.put("watchSeconds", count(seen * average));
    counters.put("averageWatchSeconds", average);
    if (told) {
      counters.put("fullViews", count(seen * retention.toTheEnd()));
      counters.put("viewsPast2Seconds", count(seen * retention.at(2)));
      counters.put("viewsPast3Seconds", count(seen * retention.at(3)));
      counters.put("viewsPast6Seconds", count(seen * retention.at(6)));
    }
  }

  static long count(double exact) {
    return (long) exact;
  }
}
