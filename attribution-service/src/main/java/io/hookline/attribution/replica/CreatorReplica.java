package io.hookline.attribution.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What other features may ask about creators. */
@ApplicationScoped
public class CreatorReplica {

  private final Jdbi jdbi;

  CreatorReplica(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Whether the creator-service has announced this creator of the present brand. */
  public boolean hasCreator(String brand, UUID creator) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select exists (select from creator where brand = :brand and id = :creator)")
                .bind("brand", brand)
                .bind("creator", creator)
                .mapTo(Boolean.class)
                .one());
  }
}
