package io.hookline.content.measure.daily;

import io.hookline.content.measure.snapshot.Counter;
import io.hookline.content.measure.snapshot.Counters;
import java.math.BigDecimal;
import java.util.Map;

/** Counters as they stood. */
final class StoodCounters {

  private StoodCounters() {}

  static Counters of(Map<Counter, BigDecimal> stood) {
    return new Counters(
        figure(stood, Counter.VIEWS),
        figure(stood, Counter.NON_FOLLOWER_VIEWS),
        figure(stood, Counter.REACH),
        figure(stood, Counter.LIKES),
        figure(stood, Counter.COMMENTS),
        figure(stood, Counter.SHARES),
        figure(stood, Counter.SAVES),
        figure(stood, Counter.PROFILE_VISITS),
        figure(stood, Counter.LINK_CLICKS),
        figure(stood, Counter.FULL_VIEWS),
        figure(stood, Counter.WATCH_SECONDS),
        stood.get(Counter.AVERAGE_WATCH_SECONDS),
        figure(stood, Counter.VIEWS_PAST_2_SECONDS),
        figure(stood, Counter.VIEWS_PAST_3_SECONDS),
        figure(stood, Counter.VIEWS_PAST_6_SECONDS),
        figure(stood, Counter.REPLAYS),
        figure(stood, Counter.NEW_FOLLOWERS),
        figure(stood, Counter.LIVE_VIEWS),
        figure(stood, Counter.LIVE_VIEWERS),
        figure(stood, Counter.LIVE_PEAK_VIEWERS),
        figure(stood, Counter.LIVE_GIFTS),
        figure(stood, Counter.LIVE_SECONDS));
  }

  private static Long figure(Map<Counter, BigDecimal> stood, Counter counter) {
    BigDecimal figure = stood.get(counter);
    return figure == null ? null : figure.longValueExact();
  }
}
