package io.hookline.creator.people.creator;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * The latest known counts of followers of accounts, and the one place that brings newer ones. They
 * are no part of a creator's version: counts come each day, and nobody's change must wait for them.
 */
@ApplicationScoped
public class AccountFollowers {

  /** Rows are locked in one order, so that two files at once do not wait for each other. */
  private static final String UPDATE =
      """
      with latest as (
        select distinct on (id) id, followers, at
          from unnest(:ids, :followers, :ats) as t (id, followers, at)
         order by id, at desc),
      locked as (
        select a.id, l.followers, l.at
          from account a join latest l using (id)
         where a.brand = :brand and (a.followers_at is null or a.followers_at < l.at)
         order by a.id
           for update of a)
      update account a set followers = l.followers, followers_at = l.at
        from locked l
       where a.id = l.id
      returning a.creator_id
      """;

  private final Jdbi jdbi;
  private final SearchRows search;
  private final CurrentBrand brand;

  AccountFollowers(Jdbi jdbi, SearchRows search, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.search = search;
    this.brand = brand;
  }

  /**
   * A count.
   *
   * @param at when it was counted
   */
  public record Count(UUID account, long followers, Instant at) {}

  /** Takes those of the present brand's accounts that are newer than what is known. */
  public void take(List<Count> counts) {
    Set<UUID> creators =
        new HashSet<>(
            jdbi.withHandle(
                handle ->
                    handle
                        .createQuery(UPDATE)
                        .bind("brand", brand.slug())
                        .bind("ids", ArrayParameters.of(counts, c -> c.uuids(Count::account)))
                        .bind(
                            "followers", ArrayParameters.of(counts, c -> c.longs(Count::followers)))
                        .bind("ats", ArrayParameters.of(counts, c -> c.instants(Count::at)))
                        .mapTo(UUID.class)
                        .list()));
    if (!creators.isEmpty()) {
      search.count(creators);
    }
  }
}
