package io.hookline.local.demo;

import java.time.Instant;

/** Counters of a post at an instant; null is a count that its network does not tell. */
record Snapshot(
    Post post,
    Instant capturedAt,
    long views,
    Long reach,
    long likes,
    long comments,
    Long shares,
    Long saves,
    Long profileVisits,
    Long linkClicks,
    Long fullViews,
    Long watchSeconds) {}
