package io.hookline.reporting.facts.readmodel;

import io.hookline.kit.feed.Projection;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** What is kept of the content-service's resources. */
final class ContentProjections {

  private static final String FEED = "content";

  private ContentProjections() {}

  @Produces
  @Singleton
  static Projection pillars(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "pillars", SqlFile.read("pillar.sql"));
  }

  @Produces
  @Singleton
  static Projection series(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "series", SqlFile.read("series.sql"));
  }

  @Produces
  @Singleton
  static Projection posts(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "posts", SqlFile.read("post.sql"));
  }

  @Produces
  @Singleton
  static Projection accounts(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "accounts", SqlFile.read("brand-account.sql"));
  }

  @Produces
  @Singleton
  static Projection terms(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "terms", SqlFile.read("term.sql"));
  }

  @Produces
  @Singleton
  static Projection snapshots(Jdbi jdbi) {
    return new Projection(jdbi, FEED, "posts/snapshots", SqlFile.read("snapshot.sql"));
  }
}
