package io.hookline.content.measure.daily;

import io.hookline.content.measure.snapshot.Counter;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What counters gained; less than zero where one fell. Without those that do not add up: an average
 * watch time, and how many people were in a LIVE at once.
 */
@Schema(name = "GainedCounters")
record GainedCounters(
    @Schema(nullable = true, examples = "12400") Long views,
    @Schema(nullable = true, examples = "10933") Long nonFollowerViews,
    @Schema(nullable = true, examples = "10066") Long reach,
    @Schema(nullable = true, examples = "626") Long likes,
    @Schema(nullable = true, examples = "20") Long comments,
    @Schema(nullable = true, examples = "83") Long shares,
    @Schema(nullable = true, examples = "273") Long saves,
    @Schema(nullable = true, examples = "193") Long profileVisits,
    @Schema(nullable = true, examples = "115") Long linkClicks,
    @Schema(nullable = true, examples = "2733") Long fullViews,
    @Schema(nullable = true, examples = "94666") Long watchSeconds,
    @Schema(nullable = true, examples = "9266") Long viewsPast2Seconds,
    @Schema(nullable = true, examples = "7800") Long viewsPast3Seconds,
    @Schema(nullable = true, examples = "4800") Long viewsPast6Seconds,
    @Schema(nullable = true, examples = "2066") Long replays,
    @Schema(nullable = true, examples = "28") Long newFollowers,
    @Schema(nullable = true, examples = "346") Long liveViews,
    @Schema(nullable = true, examples = "260") Long liveViewers,
    @Schema(nullable = true, examples = "5") Long liveGifts,
    @Schema(nullable = true, examples = "240") Long liveSeconds) {

  static GainedCounters of(Map<Counter, BigDecimal> gained) {
    return new GainedCounters(
        figure(gained, Counter.VIEWS),
        figure(gained, Counter.NON_FOLLOWER_VIEWS),
        figure(gained, Counter.REACH),
        figure(gained, Counter.LIKES),
        figure(gained, Counter.COMMENTS),
        figure(gained, Counter.SHARES),
        figure(gained, Counter.SAVES),
        figure(gained, Counter.PROFILE_VISITS),
        figure(gained, Counter.LINK_CLICKS),
        figure(gained, Counter.FULL_VIEWS),
        figure(gained, Counter.WATCH_SECONDS),
        figure(gained, Counter.VIEWS_PAST_2_SECONDS),
        figure(gained, Counter.VIEWS_PAST_3_SECONDS),
        figure(gained, Counter.VIEWS_PAST_6_SECONDS),
        figure(gained, Counter.REPLAYS),
        figure(gained, Counter.NEW_FOLLOWERS),
        figure(gained, Counter.LIVE_VIEWS),
        figure(gained, Counter.LIVE_VIEWERS),
        figure(gained, Counter.LIVE_GIFTS),
        figure(gained, Counter.LIVE_SECONDS));
  }

  private static Long figure(Map<Counter, BigDecimal> gained, Counter counter) {
    BigDecimal figure = gained.get(counter);
    return figure == null ? null : figure.longValueExact();
  }

  /** Null for one that was not told, or does not add up. */
  Long of(Counter counter) {
    return switch (counter) {
      case VIEWS -> views;
      case NON_FOLLOWER_VIEWS -> nonFollowerViews;
      case REACH -> reach;
      case LIKES -> likes;
      case COMMENTS -> comments;
      case SHARES -> shares;
      case SAVES -> saves;
      case PROFILE_VISITS -> profileVisits;
      case LINK_CLICKS -> linkClicks;
      case FULL_VIEWS -> fullViews;
      case WATCH_SECONDS -> watchSeconds;
      case VIEWS_PAST_2_SECONDS -> viewsPast2Seconds;
      case VIEWS_PAST_3_SECONDS -> viewsPast3Seconds;
      case VIEWS_PAST_6_SECONDS -> viewsPast6Seconds;
      case REPLAYS -> replays;
      case NEW_FOLLOWERS -> newFollowers;
      case LIVE_VIEWS -> liveViews;
      case LIVE_VIEWERS -> liveViewers;
      case LIVE_GIFTS -> liveGifts;
      case LIVE_SECONDS -> liveSeconds;
      case AVERAGE_WATCH_SECONDS, LIVE_PEAK_VIEWERS -> null;
    };
  }
}
