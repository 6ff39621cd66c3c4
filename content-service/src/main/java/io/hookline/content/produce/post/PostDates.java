package io.hookline.content.produce.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * When posts are to go out and did: for calendars, slots and counts by week. A post that was
 * removed before it was out is no plan any more; one that was removed later has been out.
 */
@ApplicationScoped
public class PostDates {

  /** Each half is a range of an index; together they are the range of {@link PlannedPost#at}. */
  static final String BETWEEN =
      """
      select id, account_id, title, planned_for, published_at, version, updated_at
        from (select * from post where planned_for >= :from and planned_for < :until
              union all
              select * from post
               where published_at >= :from and published_at < :until and planned_for is null) p
       where (:account::uuid is null or account_id = :account)
         and (removed_at is null or published_at is not null)
       order by coalesce(planned_for, published_at), id
       limit :most
      """;

  /**
   * By when they went out or, as long as they have not, by when they are to: each half is a range
   * of an index.
   */
  static final String SHOWN =
      """
      select id, account_id, title, planned_for, published_at, version, updated_at
        from (select * from post where published_at >= :from and published_at < :until
              union all
              select * from post
               where planned_for >= :from and planned_for < :until
                 and published_at is null and removed_at is null) p
       where (:account::uuid is null or account_id = :account)
       order by coalesce(published_at, planned_for), id
       limit :most
      """;

  /**
   * What stands on a profile of the brand: no advertisement; and what a creator publishes on an
   * account of its own counts for a series only.
   */
  private static final String OWN =
      """
      p.kind <> 'PAID_ONLY'
         and (:series::uuid is not null or p.account_id is not null or p.creator_id is null)
      """;

  /** One range of an index for each week and for each of plan and publication. */
  static final String BY_WEEK =
      """
      select (select count(*) from post p
               where p.planned_for >= w.begins and p.planned_for < w.ends
                 and (p.removed_at is null or p.published_at is not null)
                 and (:account::uuid is null or p.account_id = :account)
                 and (:series::uuid is null or p.series_id = :series)
                 and %1$s) as planned,
             (select count(*) from post p
               where p.published_at >= w.begins and p.published_at < w.ends
                 and (:account::uuid is null or p.account_id = :account)
                 and (:series::uuid is null or p.series_id = :series)
                 and %1$s) as published
        from unnest(:begins::timestamptz[], :ends::timestamptz[])
             with ordinality as w (begins, ends, n)
       order by w.n
      """
          .formatted(OWN);

  private final Jdbi jdbi;

  PostDates(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** How many posts were to go out in a week on the brand's profiles, and how many did. */
  public record WeekCount(int planned, int published) {}

  /**
   * Posts of the present brand by the date of their plan, first ones first; those that went out
   * without a plan by that of their publication.
   *
   * @param account null: of all
   * @param most how many at most
   */
  public List<PlannedPost> between(Instant from, Instant until, UUID account, int most) {
    return read(BETWEEN, from, until, account, most);
  }

  /**
   * Posts of the present brand where a calendar shows them, first ones first: on the day on which
   * they went out, those that have not on the day on which they are to.
   *
   * @param account null: of all
   * @param most how many at most
   */
  public List<PlannedPost> shown(Instant from, Instant until, UUID account, int most) {
    return read(SHOWN, from, until, account, most);
  }

  private List<PlannedPost> read(
      String statement, Instant from, Instant until, UUID account, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(statement)
                .bind("from", from)
                .bind("until", until)
                .bindByType("account", account, UUID.class)
                .bind("most", most)
                .registerRowMapper(ConstructorMapper.factory(PlannedPost.class))
                .mapTo(PlannedPost.class)
                .list());
  }

  /**
   * A count for each of the weeks.
   *
   * @param bounds the begin of each week and, last, the end of the last
   * @param account null: of all
   * @param series null: of all
   */
  public List<WeekCount> byWeek(List<Instant> bounds, UUID account, UUID series) {
    int weeks = Math.max(0, bounds.size() - 1);
    String[] begins = bounds.stream().limit(weeks).map(Instant::toString).toArray(String[]::new);
    String[] ends = bounds.stream().skip(1).map(Instant::toString).toArray(String[]::new);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BY_WEEK)
                .bindByType("account", account, UUID.class)
                .bindByType("series", series, UUID.class)
                .bindArray("begins", String.class, (Object[]) begins)
                .bindArray("ends", String.class, (Object[]) ends)
                .registerRowMapper(ConstructorMapper.factory(WeekCount.class))
                .mapTo(WeekCount.class)
                .list());
  }
}
