package io.hookline.reporting.figures.competitor;

import io.hookline.reporting.figures.catalogue.Dataset;
import io.hookline.reporting.figures.ratecard.Network;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What the brand itself published in a period; what its creators did is on their accounts. */
@ApplicationScoped
class OwnPosts {

  /**
   * A day of an account is told when it is over: the followers of the day before count. Of a post
   * for which nobody paid no network tells COMBINED: then ORGANIC stands for it.
   */
  private static final String POSTS =
      """
      select p.account_id as account, p.published_at, s.dataset, s.as_of, s.estimated, s.views,
             s.likes, s.comments, s.shares, f.followers
        from post p
        left join lateral (
          select s.dataset, %s
            from snapshot s
           where s.brand = :brand and s.post_id = p.id
             and s.dataset = any(:datasets)
             and s.captured_at >= p.published_at and s.captured_at < :end
           group by s.dataset
           order by s.dataset
           limit 1) s on true
        left join lateral (
          select d.followers
            from account_day d
           where d.brand = :brand and d.account_id = p.account_id and d.followers is not null
             and d.day < (p.published_at at time zone 'UTC')::date
           order by d.estimated, d.day desc
           limit 1) f on true
       where p.brand = :brand and p.network = :network and p.creator_id is null
         and p.kind <> 'PAID_ONLY' and p.status in ('PUBLISHED', 'REMOVED')
         and p.published_at >= :begin and p.published_at < :end
         and p.published_on between cast(:begin as timestamptz)::date - 1
                                and cast(:end as timestamptz)::date + 1
      """
          .formatted(Standing.COUNTERS);

  private final Jdbi jdbi;

  OwnPosts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * The posts.
   *
   * @param organicOnly of how many COMBINED was asked for and only ORGANIC told
   */
  record Own(List<ComparedPost> posts, int organicOnly) {}

  /** A post, and of which dataset its counters are; null where nobody told any. */
  private record Told(ComparedPost post, String dataset) {}

  Own posts(String brand, Network network, Dataset dataset, Instant begin, Instant end) {
    List<String> datasets =
        dataset == Dataset.COMBINED
            ? List.of(Dataset.COMBINED.name(), Dataset.ORGANIC.name())
            : List.of(dataset.name());
    List<Told> told =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(POSTS)
                    .bind("brand", brand)
                    .bind("network", network)
                    .bindArray("datasets", String.class, datasets)
                    .bind("begin", begin)
                    .bind("end", end)
                    .map((row, context) -> new Told(Standing.post(row), row.getString("dataset")))
                    .list());
    long organic =
        told.stream()
            .filter(one -> one.dataset() != null && !one.dataset().equals(dataset.name()))
            .count();
    return new Own(told.stream().map(Told::post).toList(), (int) organic);
  }
}
