package io.hookline.creator.people.merge;

import io.hookline.creator.people.creator.Author;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Pairs of records of which somebody has said that they are two people. */
@ApplicationScoped
class Distinctions {

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  Distinctions(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /** Who says so first is kept. */
  void add(UUID one, UUID other, Author by) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into distinct_creators (brand, one_id, other_id, said_by, said_by_name,
                           said_at)
                    values (:brand, least(cast(:one as uuid), cast(:other as uuid)),
                            greatest(cast(:one as uuid), cast(:other as uuid)), :subject, :name, :now)
                    on conflict do nothing
                    """)
                .bind("brand", brand.slug())
                .bind("one", one)
                .bind("other", other)
                .bind("subject", by.subject())
                .bind("name", by.name())
                .bind("now", clock.instant())
                .execute());
  }

  /** As if nobody had. */
  void remove(UUID one, UUID other) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    delete from distinct_creators
                     where brand = :brand
                       and one_id = least(cast(:one as uuid), cast(:other as uuid))
                       and other_id = greatest(cast(:one as uuid), cast(:other as uuid))
                    """)
                .bind("brand", brand.slug())
                .bind("one", one)
                .bind("other", other)
                .execute());
  }
}
