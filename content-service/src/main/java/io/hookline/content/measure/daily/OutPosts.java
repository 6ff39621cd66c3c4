package io.hookline.content.measure.daily;

import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.network.Network;
import io.hookline.kit.sql.FreshPlans;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The posts that a table of figures is about. */
@ApplicationScoped
class OutPosts {

  /**
   * Whether anything was told between two tellings outside of the period is looked up post by post,
   * with a limit: without one PostgreSQL makes a hash of all posts' snapshots of the period for it.
   */
  static final String TOLD_OF =
      """
      select p.id, p.title, p.network, p.published_at, p.series_id, p.creator_id, p.account_id
        from post p
       where p.brand = :brand and p.id < :before and p.published_at < :end
         and (:series::uuid is null or p.series_id = :series)
         and (:creator::uuid is null or p.creator_id = :creator)
         and (:account::uuid is null or p.account_id = :account)
         and (:network::text is null or p.network = :network)
         and (:publishedFrom::timestamptz is null or p.published_at >= :publishedFrom)
         and (:publishedBefore::timestamptz is null or p.published_at < :publishedBefore)
         and exists (
           select from snapshot_told t
            where t.brand = p.brand and t.post_id = p.id and t.dataset = :dataset
              and t.last_at >= :begin and t.first_at < :end
              and (t.first_at >= :begin or t.last_at < :end
                   or (select true
                         from snapshot s
                        where s.post_id = p.id and s.dataset = t.dataset and s.source = t.source
                          and s.captured_at >= :begin and s.captured_at < :end
                        limit 1)))
       order by p.id desc
       limit :limit
      """;

  private final Jdbi jdbi;

  OutPosts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A post that is out. Public because Jdbi reads it by its components. */
  public record OutPost(
      UUID id,
      String title,
      Network network,
      Instant publishedAt,
      UUID seriesId,
      UUID creatorId,
      UUID accountId) {

    PostFiguresView figures(Dataset dataset, Gain gain) {
      return new PostFiguresView(
          id,
          title,
          network,
          publishedAt,
          seriesId,
          creatorId,
          accountId,
          dataset,
          PeriodGainView.of(gain));
    }
  }

  /** Those of which something was told in the period, the newest first. */
  List<OutPost> toldOf(
      String brand, PostFiguresFilter asked, Instant begin, Instant end, UUID before, int limit) {
    return jdbi.withHandle(
        handle -> {
          FreshPlans.use(handle);
          return handle
              .createQuery(TOLD_OF)
              .bind("brand", brand)
              .bind("before", before)
              .bind("begin", begin)
              .bind("end", end)
              .bind("dataset", asked.dataset)
              .bind("series", asked.series)
              .bind("creator", asked.creator)
              .bind("account", asked.account)
              .bind("network", asked.network == null ? null : asked.network.name())
              .bind("publishedFrom", asked.publishedFrom)
              .bind("publishedBefore", asked.publishedBefore)
              .bind("limit", limit)
              .map(ConstructorMapper.of(OutPost.class))
              .list();
        });
  }
}
