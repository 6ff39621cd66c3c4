package io.hookline.attribution.replica;

import io.hookline.kit.feed.Projection;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** What is kept of the creator-service's resources. */
final class CreatorProjections {

  private static final String FEED = "creator";

  private CreatorProjections() {}

  @Produces
  @Singleton
  static Projection creators(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "creators", CreatorProjectionSql.CREATORS);
  }

  @Produces
  @Singleton
  static Projection partnerships(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "partnerships", CreatorProjectionSql.PARTNERSHIPS);
  }

  @Produces
  @Singleton
  static Projection campaigns(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "campaigns", CreatorProjectionSql.CAMPAIGNS);
  }
}
