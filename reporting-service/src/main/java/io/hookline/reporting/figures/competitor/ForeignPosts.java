package io.hookline.reporting.figures.competitor;

import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.ratecard.Network;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Competitors' posts of a period, each with what was told of it last before the period's end. */
@ApplicationScoped
class ForeignPosts {

  /** An account that the brand has by now is no competitor's, whatever it was. */
  private static final String NO_OWN_ACCOUNT =
      """
      not exists (
           select from brand_account a
            where a.brand = c.brand and a.network = c.network and a.handle = c.handle)
      """;

  private static final String COMPETITORS =
      """
      select c.id, c.name
        from competitor c
       where c.brand = :brand and c.network = :network and c.tracked_from <= :to
         and (c.tracked_to is null or c.tracked_to >= :from) and %s
       order by c.name, c.id
      """
          .formatted(NO_OWN_ACCOUNT);

  /** A video of the brand is its own. */
  private static final String POSTS =
      """
      select p.competitor_id as account, p.published_at, c.tracked_from, c.tracked_to, s.as_of, s.estimated,
             s.views, s.likes, s.comments, s.shares, f.followers
        from competitor c
        join competitor_post p
          on p.brand = :brand and p.competitor_id = c.id
         and p.published_at >= :begin and p.published_at < :end
        left join lateral (
          select %3$s
            from competitor_reading s
           where s.brand = :brand and s.post_id = p.id and s.captured_at < :end) s on true
        left join lateral (
          select s.followers
            from follower_count s
           where s.brand = :brand and s.competitor_id = p.competitor_id
             and s.captured_at <= p.published_at
           order by %1$s
           limit 1) f on true
       where c.brand = :brand and c.network = :network and %2$s
         and not exists (
           select from post o
            where o.brand = p.brand and o.network_post_id = p.network_post_id
              and o.network = p.network)
      """
          .formatted(Standing.ORDER, NO_OWN_ACCOUNT, Standing.COUNTERS);

  private final Jdbi jdbi;

  ForeignPosts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A competitor. Public because Jdbi makes it by its components. */
  public record Tracked(UUID id, String name) {}

  List<Tracked> competitors(String brand, Network network, Days days) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COMPETITORS)
                .bind("brand", brand)
                .bind("network", network)
                .bind("from", days.from())
                .bind("to", days.to())
                .map(ConstructorMapper.of(Tracked.class))
                .list());
  }

  /** Of the days while which their accounts are tracked. */
  List<ComparedPost> posts(String brand, Network network, Instant begin, Instant end, ZoneId zone) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(POSTS)
                .bind("brand", brand)
                .bind("network", network)
                .bind("begin", begin)
                .bind("end", end)
                .map(
                    (row, context) ->
                        new Found(
                            Standing.post(row),
                            row.getObject("tracked_from", LocalDate.class),
                            row.getObject("tracked_to", LocalDate.class)))
                .stream()
                .filter(found -> found.isTracked(zone))
                .map(Found::post)
                .toList());
  }

  /** A post, and while which days its account is tracked. */
  private record Found(ComparedPost post, LocalDate from, LocalDate to) {

    boolean isTracked(ZoneId zone) {
      LocalDate day = post.publishedAt().atZone(zone).toLocalDate();
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }
}
