package io.hookline.creator.people.followers;

import io.hookline.creator.people.creator.AccountFollowers;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Adds counts of followers, each once, and tells the accounts of the latest. */
@ApplicationScoped
class RecordFollowers {

  private static final String ADD =
      """
      insert into follower_count (id, brand, account_id, counted_at, source, collected_at, followers,
             recorded_by, recorded_at)
      select id, :brand, account, counted_at, source, collected_at, followers, :by, :now
        from unnest(:ids, :accounts, :countedAts, :sources, :collectedAts, :followers)
          as t (id, account, counted_at, source, collected_at, followers)
       order by account, counted_at, source, collected_at
      on conflict do nothing
      returning id
      """;

  private static final String KNOWN =
      """
      select w.id as wanted, f.id, f.followers, f.recorded_by, f.recorded_at
        from unnest(:ids, :accounts, :countedAts, :sources, :collectedAts)
          as w (id, account, counted_at, source, collected_at)
        join follower_count f on f.brand = :brand and f.account_id = w.account
                             and f.counted_at = w.counted_at and f.source = w.source
                             and f.collected_at = w.collected_at
      """;

  private final Jdbi jdbi;
  private final AccountFollowers latest;
  private final Outbox outbox;
  private final CurrentActor actor;
  private final CurrentBrand brand;
  private final Clock clock;

  RecordFollowers(
      Jdbi jdbi,
      AccountFollowers latest,
      Outbox outbox,
      CurrentActor actor,
      CurrentBrand brand,
      Clock clock) {
    this.jdbi = jdbi;
    this.latest = latest;
    this.outbox = outbox;
    this.actor = actor;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * What became of a count.
   *
   * @param count the one that there is
   * @param added whether it is this one
   * @param contradicts whether the one that there is says another number
   */
  record Outcome(FollowerCountView count, boolean added, boolean contradicts) {

    /**
     * @throws Problem FOLLOWER_COUNT_CONTRADICTS
     */
    Outcome accepted() {
      if (contradicts) {
        throw new Problem(
            FollowerCountProblem.FOLLOWER_COUNT_CONTRADICTS,
            "There are %d in it.".formatted(count.followers()));
      }
      return this;
    }
  }

  /** In the order of the counts. */
  List<Outcome> record(List<Count> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    String by = actor.actor().subject();
    Instant now = clock.instant();
    Set<UUID> added = new HashSet<>(add(all, by, now));
    List<Count> others = all.stream().filter(count -> !added.contains(count.id())).toList();
    Map<UUID, Outcome> known = known(others);
    latest.take(
        all.stream()
            .filter(count -> added.contains(count.id()))
            .map(c -> new AccountFollowers.Count(c.account(), c.followers(), c.countedAt()))
            .toList());
    List<Outcome> outcomes = new ArrayList<>(all.size());
    for (Count count : all) {
      outcomes.add(
          added.contains(count.id())
              ? new Outcome(count.recorded(count.id(), by, now), true, false)
              : known.get(count.id()));
    }
    outbox.append(
        brand.slug(),
        outcomes.stream()
            .filter(Outcome::added)
            .map(outcome -> new FollowerCountEvent.Recorded(outcome.count()))
            .toList());
    return outcomes;
  }

  private List<UUID> add(List<Count> all, String by, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ADD)
                .bind("brand", brand.slug())
                .bind("by", by)
                .bind("now", now)
                .bind("ids", ArrayParameters.of(all, c -> c.uuids(Count::id)))
                .bind("accounts", ArrayParameters.of(all, c -> c.uuids(Count::account)))
                .bind("countedAts", ArrayParameters.of(all, c -> c.instants(Count::countedAt)))
                .bind("sources", ArrayParameters.of(all, c -> c.texts(x -> x.source().name())))
                .bind("collectedAts", ArrayParameters.of(all, c -> c.instants(Count::collectedAt)))
                .bind("followers", ArrayParameters.of(all, c -> c.longs(Count::followers)))
                .mapTo(UUID.class)
                .list());
  }

  private Map<UUID, Outcome> known(List<Count> others) {
    Map<UUID, Outcome> known = new HashMap<>();
    if (others.isEmpty()) {
      return known;
    }
    Map<UUID, Count> told = new HashMap<>();
    others.forEach(count -> told.put(count.id(), count));
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(KNOWN)
                .bind("brand", brand.slug())
                .bind("ids", ArrayParameters.of(others, c -> c.uuids(Count::id)))
                .bind("accounts", ArrayParameters.of(others, c -> c.uuids(Count::account)))
                .bind("countedAts", ArrayParameters.of(others, c -> c.instants(Count::countedAt)))
                .bind("sources", ArrayParameters.of(others, c -> c.texts(x -> x.source().name())))
                .bind(
                    "collectedAts", ArrayParameters.of(others, c -> c.instants(Count::collectedAt)))
                .map(
                    (row, context) -> {
                      Count wanted = told.get(row.getObject("wanted", UUID.class));
                      long followers = row.getLong("followers");
                      FollowerCountView there =
                          wanted
                              .of(followers)
                              .recorded(
                                  row.getObject("id", UUID.class),
                                  row.getString("recorded_by"),
                                  row.getObject("recorded_at", OffsetDateTime.class).toInstant());
                      return known.put(
                          wanted.id(), new Outcome(there, false, followers != wanted.followers()));
                    })
                .list());
    return known;
  }
}
