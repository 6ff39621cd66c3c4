package io.hookline.creator.people.merge;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What other features may ask about merges. */
@ApplicationScoped
public class Merges {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  Merges(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Whether the record ever came to stand for others than before, merged by now or parted. */
  public boolean changed(UUID creator) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select 1 from creator_merge
                                    where brand = :brand
                                      and (creator_id = :creator or into_id = :creator))
                    """)
                .bind("brand", brand.slug())
                .bind("creator", creator)
                .mapTo(Boolean.class)
                .one());
  }
}
