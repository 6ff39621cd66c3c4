package io.hookline.content.measure.connection;

import io.hookline.content.measure.snapshot.Counters;
import io.hookline.content.measure.snapshot.RetentionPoint;
import io.hookline.content.measure.snapshot.ViewSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A video as a platform tells it, with what it has gathered from its publication on.
 *
 * @param url its address
 * @param createdAt when it was published
 * @param ad whether it runs in an ad, so that its counters hold bought views as well
 * @param photo whether it is a post of pictures or text
 * @param durationSeconds null for a post of pictures
 * @param counters null where the platform tells none at present
 * @param retention null where the platform does not tell it
 * @param viewSources shares from 0 to 1; null where the platform does not tell them
 * @param audience of those who saw it
 */
public record PlatformVideo(
    String videoId,
    String url,
    String caption,
    Instant createdAt,
    boolean ad,
    boolean photo,
    BigDecimal durationSeconds,
    Counters counters,
    List<RetentionPoint> retention,
    Map<ViewSource, BigDecimal> viewSources,
    List<AudienceShares> audience) {}
