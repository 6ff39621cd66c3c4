package io.hookline.creator.people.followers;

import io.hookline.creator.people.creator.AccountFollowers;
import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Tells a creator's account the latest count that the content-service has of it. */
@Singleton
@Priority(60)
class TakeContentFollowers implements FeedSubscription {

  private static final String LATEST =
      """
      select distinct on (a.id) a.id, d.followers,
             least(d.collected_at, (d.day + 1)::timestamp at time zone coalesce(d.day_zone, 'UTC')
                                     - interval '1 microsecond') as at
        from content_account c
        join account a on a.brand = :brand and a.network = c.network and a.handle = c.handle
        join content_follower_day d on d.brand = :brand and d.account_id = c.id
       where c.brand = :brand and c.id = any(:accounts)
       order by a.id, at desc, d.collected_at desc, d.followers desc
      """;

  private final Jdbi jdbi;
  private final AccountFollowers latest;

  TakeContentFollowers(Jdbi jdbi, AccountFollowers latest) {
    this.jdbi = jdbi;
    this.latest = latest;
  }

  @Override
  public String feed() {
    return "content";
  }

  @Override
  public String resource() {
    return "account-snapshots";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    List<UUID> accounts =
        changes.stream()
            .map(change -> UUID.fromString(change.data().get("accountId").asText()))
            .distinct()
            .toList();
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
