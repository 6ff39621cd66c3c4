package io.hookline.creator.deal.shortlist;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** How often links were opened. */
@ApplicationScoped
class Openings {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  Openings(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  void count(UUID link, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into shortlist_opening as o (brand, link_id, opened, last_opened_at)
                    values (:brand, :link, 1, :now)
                    on conflict (brand, link_id) do update
                       set opened = o.opened + 1,
                           last_opened_at = greatest(o.last_opened_at, excluded.last_opened_at)
                    """)
                .bind("brand", brand.slug())
                .bind("link", link)
                .bind("now", now)
                .execute());
  }

  /** Of links that were never opened there is none. */
  Map<UUID, Opening> of(Collection<UUID> links) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select link_id, opened, last_opened_at from shortlist_opening
                     where brand = :brand and link_id = any(:links)
                    """)
                .bind("brand", brand.slug())
                .bindArray("links", UUID.class, links)
                .reduceRows(
                    new java.util.HashMap<UUID, Opening>(),
                    (all, row) -> {
                      all.put(
                          row.getColumn("link_id", UUID.class),
                          new Opening(
                              row.getColumn("opened", Long.class),
                              row.getColumn("last_opened_at", Instant.class)));
                      return all;
                    }));
  }
}
