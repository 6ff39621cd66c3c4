package io.hookline.reporting.facts.freshness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How recent the data is, source by source.
 *
 * @param asOf the time of the feed that is furthest behind; null while one was never read to its
 *     end
 * @param feeds every feed, also one that was never read
 * @param facts every kind of fact, also one of which nothing was told
 */
@Schema(name = "FreshnessBySource")
record FreshnessView(
    @Schema(nullable = true) Instant asOf, List<FeedLag> feeds, List<FactNews> facts) {

  /**
   * How far a feed is behind.
   *
   * @param asOf the figures hold everything that the sister knew at this time; null before the
   *     first complete read
   * @param lagSeconds since then
   * @param lastChangeAt when the last change that was applied happened at the sister
   * @param polledAt the last try
   * @param failures tries that failed since the last good one
   * @param parked the brand's changes that the database refused, which no figure holds
   */
  @Schema(name = "FeedLag")
  record FeedLag(
      @Schema(examples = "creator") String feed,
      @Schema(nullable = true) Instant asOf,
      @Schema(nullable = true, examples = "2", description = "Seconds since asOf") Long lagSeconds,
      @Schema(nullable = true, description = "When the last change that was applied happened")
          Instant lastChangeAt,
      @Schema(nullable = true) Instant polledAt,
      @Schema(examples = "0") int failures,
      @Schema(
              examples = "0",
              description = "Changes of the brand that could not be applied; no figure holds them")
          long parked) {}

  /**
   * The newest of a kind of fact.
   *
   * @param newestAt the latest instant that a fact is about
   * @param newestDay the latest day, of facts that are of days
   * @param toldAt when the last one was told
   */
  @Schema(name = "FactNews")
  record FactNews(
      FactKind facts,
      @Schema(nullable = true, description = "The latest instant that a fact is about")
          Instant newestAt,
      @Schema(nullable = true, description = "The latest day, of facts that are of days")
          LocalDate newestDay,
      @Schema(nullable = true, description = "When the sister service recorded the last one")
          Instant toldAt) {}
}
