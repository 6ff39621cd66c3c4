package io.hookline.attribution.collect.traffic;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A figure or more of a part of a day's traffic. */
record TrafficFact(
    UUID id,
    Instant at,
    LocalDate day,
    TrafficTool tool,
    String property,
    TrafficSegment segment,
    String name,
    String compared,
    String told,
    Long sessions,
    Long users,
    Long clicks,
    Long impressions,
    BigDecimal position,
    Instant collected) {}
