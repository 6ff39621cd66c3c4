package io.hookline.creator.people.followers;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.paging.PlaceInTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads counts of followers of the present brand. */
@ApplicationScoped
class FollowerCounts {

  private static final String COLUMNS =
      """
      select f.id, f.account_id, a.creator_id, f.counted_at, f.source, f.collected_at, f.followers,
             f.recorded_by, f.recorded_at
        from follower_count f
        join account a on a.id = f.account_id
      """;

  private static final String BEFORE =
      COLUMNS
          + """
             where f.brand = :brand and (f.counted_at, f.id) < (:at, :id)
               and f.account_id in (
                 select x.id from account x
                  where x.brand = :brand and x.creator_id = any(:creators)
                    and (cast(:account as uuid) is null or x.id = cast(:account as uuid)))
             order by f.counted_at desc, f.id desc
             limit :limit
            """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  FollowerCounts(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Newest first. */
  List<FollowerCountView> before(PageQuery page, List<UUID> creators, UUID account) {
    PlaceInTime place = page.beforePlace();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BEFORE)
                .bind("brand", brand.slug())
                .bind("at", place.at())
                .bind("id", place.id())
                .bindArray("creators", UUID.class, creators)
                .bind("account", account)
                .bind("limit", page.fetch())
                .map(ConstructorMapper.of(FollowerCountView.class))
                .list());
  }
}
