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
}
