package io.hookline.reporting.figures.cadence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Commitments, and what was planned and published in their weeks. */
@ApplicationScoped
class CommitmentFacts {

  /** The newest first; one that was ended before it began has no week. */
  private static final String COMMITMENTS =
      """
      select id, account_id, series_id, posts_per_week, starts_on, last_day
        from commitment
       where brand = :brand and last_day >= starts_on and last_day >= :since
       order by starts_on desc, id desc
       limit 100
      """;

  /**
   * What stands on a profile of the brand: no advertisement; and what a creator publishes on an
   * account of its own counts for a series only. So says the content-service.
   */
  private static final String OWN =
      """
      p.kind <> 'PAID_ONLY' and (c.series_id is null or p.series_id = c.series_id)
         and (c.account_id is null or p.account_id = c.account_id)
         and (c.series_id is not null or p.account_id is not null or p.creator_id is null)
      """;

  private static final String WEEKS =
      """
      select c.id, w.monday::date as monday,
             (select count(*) from post p
               where p.brand = :brand and p.planned_on between greatest(w.monday::date, c.starts_on)
                                                           and least(w.monday::date + 6, c.last_day)
                 and (p.status <> 'REMOVED' or p.published_on is not null) and %1$s) as planned,
             (select count(*) from post p
               where p.brand = :brand and p.published_on between greatest(w.monday::date, c.starts_on)
                                                             and least(w.monday::date + 6, c.last_day)
                 and p.status in ('PUBLISHED', 'REMOVED') and %1$s) as published
        from commitment c
       cross join generate_series(date_trunc('week', c.starts_on::timestamp), c.last_day::timestamp,
                                  interval '7 days') as w (monday)
       where c.brand = :brand and c.id = any(:commitments)
       order by c.id, w.monday
      """
          .formatted(OWN);

  private final Jdbi jdbi;

  CommitmentFacts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** So many posts a week. Public because Jdbi makes it by its components. */
  public record Promise(
      UUID id,
      UUID accountId,
      UUID seriesId,
      int postsPerWeek,
      LocalDate startsOn,
      LocalDate lastDay) {}

  List<Promise> since(String brand, LocalDate day) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COMMITMENTS)
                .bind("brand", brand)
                .bind("since", day)
                .map(ConstructorMapper.of(Promise.class))
                .list());
  }

  /** All weeks of each that have one of its days, first ones first. */
  Map<UUID, List<KeptWeek>> weeks(String brand, List<Promise> promises, LocalDate today) {
    Map<UUID, Promise> byId = new HashMap<>();
    promises.forEach(promise -> byId.put(promise.id(), promise));
    Map<UUID, List<KeptWeek>> weeks = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(WEEKS)
                .bind("brand", brand)
                .bindArray("commitments", UUID.class, promises.stream().map(Promise::id).toList())
                .map(
                    (row, context) -> {
                      UUID id = row.getObject("id", UUID.class);
                      return weeks
                          .computeIfAbsent(id, unknown -> new ArrayList<>())
                          .add(
                              KeptWeek.of(
                                  row.getObject("monday", LocalDate.class),
                                  row.getInt("planned"),
                                  row.getInt("published"),
                                  byId.get(id),
                                  today));
                    })
                .list());
    return weeks;
  }
}
