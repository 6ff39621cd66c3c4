package io.hookline.creator.people.creator;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;

/** Many accounts, and the creators whom they belong to, with few statements. */
@ApplicationScoped
class StoredAccounts {

  private static final String FIND =
      """
      select a.id from account a
        join unnest(:networks::text[], :handles::text[]) as w (network, handle)
          on a.network = w.network and a.handle = w.handle
       where a.brand = :brand
      """;

  private static final String COUNTS =
      """
      select creator_id, count(*)::int as accounts from account
       where brand = :brand and creator_id = any(:creators) group by creator_id
      """;

  /** In the order in which also counts of followers take them. */
  private static final String LOCK =
      """
      select id from account
       where brand = :brand and id = any(cast(:ids as uuid[])) order by id for no key update
      """;

  /** New ones in the order of handles, so that two imports at once cannot wait for each other. */
  private static final String WRITE =
      """
      insert into account (id, brand, creator_id, network, handle, verified, last_checked_at, followers,
             followers_at)
      select id, :brand, creator, network, handle, verified, "lastCheckedAt", followers, "followersAt"
        from jsonb_to_recordset(:rows::jsonb) as t (
          id uuid, creator uuid, network text, handle text, verified boolean,
          "lastCheckedAt" timestamptz, followers bigint, "followersAt" timestamptz)
       order by network, handle
      on conflict (id) do update
         set handle = excluded.handle, verified = excluded.verified, last_checked_at = excluded.last_checked_at,
             followers = case when account.followers_at > excluded.followers_at
                              then account.followers else excluded.followers end,
             followers_at = greatest(account.followers_at, excluded.followers_at)
      """;

  private static final String RAISE =
      """
      with locked as (
        select id from creator where brand = :brand and id = any(cast(:ids as uuid[])) order by id for update)
      update creator c set version = c.version + 1, updated_at = :now from locked l where c.id = l.id
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final EntityManager entities;
  private final CurrentBrand brand;

  StoredAccounts(Jdbi jdbi, ObjectMapper json, EntityManager entities, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.entities = entities;
    this.brand = brand;
  }

  /** Those that the brand has; what becomes of them is written by {@link #write} only. */
  Map<AccountKey, Account> find(Collection<AccountKey> keys) {
    List<UUID> ids =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(FIND)
                    .bind("brand", brand.slug())
                    .bindArray(
                        "networks",
                        String.class,
                        keys.stream().map(key -> key.network().name()).toArray())
                    .bindArray(
                        "handles", String.class, keys.stream().map(AccountKey::handle).toArray())
                    .mapTo(UUID.class)
                    .list());
    Map<AccountKey, Account> found =
        entities
            .createQuery("from Account where id in :ids", Account.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(Account::key, Function.identity()));
    entities.clear();
    return found;
  }

  /** How many accounts each of the creators has. */
  Map<UUID, Integer> counts(Collection<UUID> creators) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COUNTS)
                .bind("brand", brand.slug())
                .bindArray("creators", UUID.class, creators.toArray())
                .setMapKeyColumn("creator_id")
                .setMapValueColumn("accounts")
                .collectInto(new GenericType<Map<UUID, Integer>>() {}));
  }

  /**
   * Writes accounts, new ones and others, and raises the versions of their creators: those first,
   * as also whoever changes a single one takes the creator first.
   */
  void write(Collection<Account> accounts, Collection<UUID> creators, Instant now) {
    String rows = OwnJson.write(json, accounts.stream().map(Written::of).toList());
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(RAISE)
              .bind("brand", brand.slug())
              .bindArray("ids", UUID.class, creators.toArray())
              .bind("now", now)
              .execute();
          handle
              .createQuery(LOCK)
              .bind("brand", brand.slug())
              .bindArray(
                  "ids",
                  UUID.class,
                  accounts.stream().map(account -> account.view().id()).toArray())
              .mapTo(UUID.class)
              .list();
          handle.createUpdate(WRITE).bind("brand", brand.slug()).bind("rows", rows).execute();
        });
  }

  /** An account as it is written. */
  private record Written(
      UUID id,
      UUID creator,
      Network network,
      String handle,
      Boolean verified,
      Instant lastCheckedAt,
      Long followers,
      Instant followersAt) {

    static Written of(Account account) {
      AccountView view = account.view();
      return new Written(
          view.id(),
          account.creatorId(),
          view.network(),
          view.handle(),
          view.verified(),
          view.lastCheckedAt(),
          view.followers(),
          view.followersAt());
    }
  }
}
