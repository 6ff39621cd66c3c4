package io.hookline.attribution.roster;

import io.hookline.kit.feed.Projection;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** What is kept of the creator-service's resources. */
final class RosterProjections {

  private static final String FEED = "creator";

  private RosterProjections() {}

  @Produces
  @Singleton
  static Projection creators(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "creators", RosterSql.CREATORS);
  }

  @Produces
  @Singleton
  static Projection partnerships(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "partnerships", RosterSql.PARTNERSHIPS);
  }

  @Produces
  @Singleton
  static Projection promoCodes(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "promo-codes", RosterSql.PROMO_CODES);
  }
}
