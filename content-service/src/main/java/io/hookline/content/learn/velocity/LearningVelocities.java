package io.hookline.content.learn.velocity;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * Counts by month, in the brand's months. Where months begin is worked out here: the database's
 * table of time zones may be of another version. There a month is a number, from 1.
 */
@Singleton
class LearningVelocities {

  private static final int DIGITS = 4;

  private static final String COUNTS =
      """
      with bound as materialized (select cast(:bounds as timestamptz[]) as at),
      tested as (
        select width_bucket(concluded_at, (select at from bound)) as month, count(*) as concluded,
               count(*) filter (where verdict = 'NOT_ENOUGH_DATA') as without_data
          from experiment
         where brand = :brand and concluded_at >= :from and concluded_at < :end
         group by 1),
      added as (
        select width_bucket(known_since, (select at from bound)) as month, count(*) as added
          from learning
         where brand = :brand and known_since >= :from and known_since < :end
         group by 1),
      ended as (
        select width_bucket(ended_at, (select at from bound)) as month,
               count(*) filter (where state = 'SUPERSEDED') as superseded,
               count(*) filter (where state = 'RETIRED') as retired
          from learning
         where brand = :brand and state <> 'ACTIVE' and ended_at >= :from and ended_at < :end
         group by 1),
      used as (
        select width_bucket(u.named_at, (select at from bound)) as month, count(*) as uses,
               count(distinct u.learning_id) as reused,
               count(*) filter (where u.used_by = 'IDEA') as by_ideas,
               count(*) filter (where u.used_by = 'BRIEF') as by_briefs,
               count(*) filter (where u.used_by = 'POST') as by_posts
          from learning_use u
         where u.brand = :brand and u.named_at >= :from and u.named_at < :end
           and not exists (select from learning_reference r
                            where r.post_id = u.used_by_id and r.learning_id = u.learning_id)
         group by 1),
      published as (
        select width_bucket(p.published_at, (select at from bound)) as month, count(*) as posts,
               count(*) filter (where exists (
                 select from learning_use u
                   join learning l on l.id = u.learning_id
                  where u.used_by_id in (p.id, p.idea_id) and l.known_since <= p.published_at
                    and not exists (select from learning_reference r
                                     where r.post_id = p.id and r.learning_id = l.id)))
                 as with_learning
          from post p
         where p.brand = :brand and p.published_at >= :from and p.published_at < :end
         group by 1)
      select month, coalesce(concluded, 0) as concluded, coalesce(without_data, 0) as without_data,
             coalesce(added, 0) as added, coalesce(superseded, 0) as superseded,
             coalesce(retired, 0) as retired, coalesce(reused, 0) as reused,
             coalesce(uses, 0) as uses, coalesce(by_ideas, 0) as by_ideas,
             coalesce(by_briefs, 0) as by_briefs, coalesce(by_posts, 0) as by_posts,
             coalesce(posts, 0) as posts, coalesce(with_learning, 0) as with_learning
        from tested full join added using (month) full join ended using (month) full join used using (month)
        full join published using (month)
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  LearningVelocities(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  private record Counted(
      long concluded,
      long withoutData,
      long added,
      long superseded,
      long retired,
      long reused,
      long uses,
      long byIdeas,
      long byBriefs,
      long byPosts,
      long posts,
      long withLearning) {

    static final Counted NONE = new Counted(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    static Counted of(ResultSet row) throws SQLException {
      return new Counted(
          row.getLong("concluded"),
          row.getLong("without_data"),
          row.getLong("added"),
          row.getLong("superseded"),
          row.getLong("retired"),
          row.getLong("reused"),
          row.getLong("uses"),
          row.getLong("by_ideas"),
          row.getLong("by_briefs"),
          row.getLong("by_posts"),
          row.getLong("posts"),
          row.getLong("with_learning"));
    }

    LearningVelocityView.Month in(YearMonth month) {
      return new LearningVelocityView.Month(
          month.atDay(1),
          month.atEndOfMonth(),
          concluded,
          withoutData,
          added,
          superseded,
          retired,
          reused,
          uses,
          byIdeas,
          byBriefs,
          byPosts,
          posts,
          withLearning,
          posts == 0
              ? null
              : BigDecimal.valueOf(withLearning)
                  .divide(BigDecimal.valueOf(posts), DIGITS, RoundingMode.HALF_UP));
    }
  }

  LearningVelocityView of(MonthsQuery asked, BrandCalendar calendar) {
    List<YearMonth> months = asked.months();
    List<Instant> bounds = asked.bounds(calendar);
    Map<Integer, Counted> counts = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(COUNTS)
                .bindArray("bounds", String.class, bounds.stream().map(Instant::toString).toList())
                .bind("brand", brand.slug())
                .bind("from", bounds.get(0))
                .bind("end", bounds.get(bounds.size() - 1))
                .map((row, context) -> counts.put(row.getInt("month"), Counted.of(row)))
                .list());
    List<LearningVelocityView.Month> shown = new ArrayList<>();
    for (YearMonth month : months) {
      shown.add(counts.getOrDefault(shown.size() + 1, Counted.NONE).in(month));
    }
    return new LearningVelocityView(calendar.zone().getId(), clock.instant(), shown);
  }
}
