package io.hookline.attribution.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
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

  /** Those of the ids that are creators of the brand. */
  public Set<UUID> existing(String brand, Collection<UUID> ids) {
    return ids.isEmpty()
        ? Set.of()
        : jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select id from creator where brand = :brand and id = any(:ids)")
                    .bind("brand", brand)
                    .bindArray("ids", UUID.class, ids)
                    .mapTo(UUID.class)
                    .set());
  }
}
