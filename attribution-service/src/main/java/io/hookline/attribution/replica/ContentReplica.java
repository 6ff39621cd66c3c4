package io.hookline.attribution.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What other features may ask about posts and series. */
@ApplicationScoped
public class ContentReplica {

  private final Jdbi jdbi;

  ContentReplica(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Whether the content-service has announced this post of the brand. */
  public boolean hasPost(String brand, UUID post) {
    return has("select exists (select from post where brand = :brand and id = :id)", brand, post);
  }

  /** The same of a series. */
  public boolean hasSeries(String brand, UUID series) {
    return has(
        "select exists (select from series where brand = :brand and id = :id)", brand, series);
  }

  private boolean has(String sql, String brand, UUID id) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(sql).bind("brand", brand).bind("id", id).mapTo(Boolean.class).one());
  }
}
