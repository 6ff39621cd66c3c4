package io.hookline.kit.access;

import io.hookline.kit.outbox.CloudEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Keeps a service's copy of the brands current; called by its subscription to the creator feed. */
@ApplicationScoped
public class BrandCopies {

  private static final String UPSERT =
      """
      insert into brand (slug, name, time_zone, currency, version)
      values (:slug, :name, :timeZone, :currency, :version)
      on conflict (slug) do update
         set name = excluded.name, time_zone = excluded.time_zone, version = excluded.version
       where brand.version < excluded.version
      """;

  private final Jdbi jdbi;

  BrandCopies(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Takes BrandRegistered and BrandUpdated out of the changes; passes over the rest. */
  public void apply(List<CloudEvent> changes) {
    for (CloudEvent change : changes) {
      if (change.name().equals("BrandRegistered") || change.name().equals("BrandUpdated")) {
        jdbi.useHandle(
            handle ->
                handle
                    .createUpdate(UPSERT)
                    .bind("slug", change.data().path("slug").asText())
                    .bind("name", change.data().path("name").asText())
                    .bind("timeZone", change.data().path("timeZone").asText())
                    .bind("currency", change.data().path("currency").asText())
                    .bind("version", change.data().path("version").asLong())
                    .execute());
      }
    }
  }
}
