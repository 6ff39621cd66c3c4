package io.hookline.creator.door.entry;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** When links were used last: to the minute, so that reading does not write each time. */
@ApplicationScoped
class DoorUses {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  DoorUses(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  void note(UUID link, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into creator_door_use as u (brand, link_id, last_used_at)
                    values (:brand, :link, :now)
                    on conflict (brand, link_id) do update set last_used_at = excluded.last_used_at
                     where u.last_used_at < excluded.last_used_at - interval '1 minute'
                    """)
                .bind("brand", brand.slug())
                .bind("link", link)
                .bind("now", now)
                .execute());
  }

  /** Of links that were never used there is none. */
  Map<UUID, Instant> of(Collection<UUID> links) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select link_id, last_used_at from creator_door_use
                     where brand = :brand and link_id = any(:links)
                    """)
                .bind("brand", brand.slug())
                .bindArray("links", UUID.class, links)
                .reduceRows(
                    new HashMap<UUID, Instant>(),
                    (all, row) -> {
                      all.put(
                          row.getColumn("link_id", UUID.class),
                          row.getColumn("last_used_at", Instant.class));
                      return all;
                    }));
  }
}
