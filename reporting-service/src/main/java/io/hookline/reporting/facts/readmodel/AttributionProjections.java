package io.hookline.reporting.facts.readmodel;

import io.hookline.kit.feed.Projection;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** What is kept of the attribution-service's resources. */
final class AttributionProjections {

  private static final String FEED = "attribution";

  private AttributionProjections() {}

  @Produces
  @Singleton
  static Projection links(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "links", SqlFile.read("link.sql"));
  }

  @Produces
  @Singleton
  static Projection clicks(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "links/clicks", SqlFile.read("click-count.sql"));
  }

  @Produces
  @Singleton
  static Projection conversions(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "conversions", SqlFile.read("conversion.sql"));
  }

  @Produces
  @Singleton
  static Projection credits(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "credits", SqlFile.read("credit.sql"));
  }

  @Produces
  @Singleton
  static Projection adCosts(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "ad-days", SqlFile.read("ad-cost.sql"));
  }

  @Produces
  @Singleton
  static Projection adPlacements(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "ad-days/placements", SqlFile.read("ad-placement.sql"));
  }

  @Produces
  @Singleton
  static Projection orderOrigins(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "conversion-origins", SqlFile.read("order-origin.sql"));
  }

  @Produces
  @Singleton
  static Projection originChannels(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "origins", SqlFile.read("origin-channel.sql"));
  }

  @Produces
  @Singleton
  static Projection traffic(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "traffic", SqlFile.read("traffic.sql"));
  }

  @Produces
  @Singleton
  static Projection trafficOrigins(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "traffic-origins", SqlFile.read("traffic-origin.sql"));
  }

  @Produces
  @Singleton
  static Projection amplification(Jdbi jdbi) {
    return new Projection(
        jdbi, FEED, "amplification-measurements", SqlFile.read("amplification-measurement.sql"));
  }

  @Produces
  @Singleton
  static Projection webTraffic(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "web-traffic", SqlFile.read("web-traffic.sql"));
  }

  @Produces
  @Singleton
  static Projection journeys(Jdbi jdbi) {
    return new Projection(
        jdbi, FEED, "attribution-journeys", SqlFile.read("attribution-journey.sql"));
  }
}
