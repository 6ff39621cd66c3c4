package io.hookline.attribution.collect.webtraffic;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A figure or more of a part of a day's traffic.
 *
 * @param whole whether it is told with all other parts of its kind, so that those that are not told
 *     are none any more
 */
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
    Instant collected,
    boolean whole) {}
