package io.hookline.creator.people.followers;

import io.hookline.creator.people.creator.AccountFollowers;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Tells creators' accounts the latest counts that the content-service has of them. */
@Singleton
class TakeContentFollowers {

  private static final String LATEST =
      """
      with told as (
        select a.id
          from content_account w
          join account a on a.brand = :brand and a.network = w.network and a.handle = w.handle
         where w.brand = :brand and w.id = any(:accounts)
        union
        select a.id
          from content_account w
          join creator s on s.brand = :brand and s.id = w.creator_id
          join creator r on r.brand = :brand
                        and (r.id = coalesce(s.merged_into, s.id)
                             or r.merged_into = coalesce(s.merged_into, s.id))
          join account a on a.creator_id = r.id and a.network = w.network
         where w.brand = :brand and w.id = any(:accounts)
      )
      select distinct on (a.id) a.id, d.followers,
             least(d.collected_at, (d.day + 1)::timestamp at time zone coalesce(d.day_zone, 'UTC')
                                     - interval '1 microsecond') as at
        from told
        join account a on a.id = told.id
      """
          + WatchedAccounts.JOIN
          + """
        join content_follower_day d on d.brand = :brand and d.account_id = c.id
       order by a.id, at desc, d.collected_at desc, d.followers desc
      """;

  private final Jdbi jdbi;
  private final AccountFollowers latest;

  TakeContentFollowers(Jdbi jdbi, AccountFollowers latest) {
    this.jdbi = jdbi;
    this.latest = latest;
  }

  /**
   * @param accounts as the content-service calls them
   */
  void of(String brand, Collection<UUID> accounts) {
    latest.take(
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(LATEST)
                    .bind("brand", brand)
                    .bindArray("accounts", UUID.class, accounts)
                    .map(
                        (row, context) ->
                            new AccountFollowers.Count(
                                row.getObject("id", UUID.class),
                                row.getLong("followers"),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                    .list()));
  }
}
