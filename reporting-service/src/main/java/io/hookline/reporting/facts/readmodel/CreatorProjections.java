package io.hookline.reporting.facts.readmodel;

import io.hookline.kit.feed.Projection;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** What is kept of the creator-service's resources. */
final class CreatorProjections {

  private static final String FEED = "creator";

  private CreatorProjections() {}

  /** After the brand itself: the days of its posts are of its time zone. */
  @Produces
  @Singleton
  static Projection zones(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "brands", SqlFile.read("post-zone.sql"));
  }

  @Produces
  @Singleton
  static Projection creators(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "creators", SqlFile.read("creator.sql"));
  }

  @Produces
  @Singleton
  static Projection partnerships(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "partnerships", SqlFile.read("partnership.sql"));
  }

  @Produces
  @Singleton
  static Projection campaigns(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "campaigns", SqlFile.read("campaign.sql"));
  }

  @Produces
  @Singleton
  static Projection promoCodes(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "promo-codes", SqlFile.read("promo-code.sql"));
  }

  @Produces
  @Singleton
  static Projection earnings(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "earnings", SqlFile.read("earning.sql"));
  }

  @Produces
  @Singleton
  static Projection budgets(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "budgets", SqlFile.read("budget.sql"));
  }

  @Produces
  @Singleton
  static Projection expenses(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "expenses", SqlFile.read("expense.sql"));
  }

  @Produces
  @Singleton
  static Projection deliverables(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "deliverables", SqlFile.read("deliverable.sql"));
  }

  @Produces
  @Singleton
  static Projection sparkAuthorizations(Jdbi jdbi) {
    return new Projection(
        jdbi, FEED, "spark-authorizations", SqlFile.read("spark-authorization.sql"));
  }
}
