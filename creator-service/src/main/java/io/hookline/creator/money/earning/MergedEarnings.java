package io.hookline.creator.money.earning;

import io.hookline.creator.people.merge.FollowsMerges;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What merged records earned is one person's. */
@Singleton
class MergedEarnings implements FollowsMerges {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  MergedEarnings(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public boolean isMoneyOf(Collection<UUID> records) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select from earning
                                    where brand = :brand and creator_id = any(:records))
                    """)
                .bind("brand", brand.slug())
                .bindArray("records", UUID.class, List.copyOf(records))
                .mapTo(Boolean.class)
                .one());
  }
}
