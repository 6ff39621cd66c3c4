package io.hookline.content.measure.snapshot;

import java.math.BigDecimal;

/**
 * What a post has gathered from its publication on. A counter that the source does not tell is
 * null; 0 means that nobody did it.
 */
public record Counters(
    Long views,
    Long nonFollowerViews,
    Long reach,
    Long likes,
    Long comments,
    Long shares,
    Long saves,
    Long profileVisits,
    Long linkClicks,
    Long fullViews,
    Long watchSeconds,
    BigDecimal averageWatchSeconds,
    Long viewsPast2Seconds,
    Long viewsPast3Seconds,
    Long viewsPast6Seconds,
    Long replays,
    Long newFollowers,
    Long liveViews,
    Long liveViewers,
    Long livePeakViewers,
    Long liveGifts,
    Long liveSeconds) {}
