package io.hookline.content.measure.voice;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.measure.snapshot.Precedence;
import io.hookline.content.network.Network;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Competitors' posts of a period, each with what was told of it last before the period's end. */
@ApplicationScoped
class ForeignPosts {

  /** An account that the brand has by now is no competitor's, whatever it was. */
  private static final String COMPETITORS =
      """
      select id, handle, name
        from competitor
       where brand = :brand and network = :network and tracked_from <= :to
         and (tracked_to is null or tracked_to >= :from)
         and not exists (
           select from account a
            where a.brand = competitor.brand and a.network = competitor.network
              and a.handle = competitor.handle)
       order by name, id
      """;

  /** A video of the brand is its own. */
  private static final String POSTS =
      """
      select p.competitor_id as account, p.published_at, c.tracked_from, c.tracked_to, s.as_of, s.views, s.likes, s.comments,
             s.shares, f.followers
        from competitor c
        join competitor_post p
          on p.competitor_id = c.id and p.brand = :brand
         and p.published_at >= :begin and p.published_at < :end
        left join lateral (
          select max(s.captured_at) as as_of,
                 (array_agg(s.views order by %1$s) filter (where s.views is not null))[1] as views,
                 (array_agg(s.likes order by %1$s) filter (where s.likes is not null))[1] as likes,
                 (array_agg(s.comments order by %1$s) filter (where s.comments is not null))[1] as comments,
                 (array_agg(s.shares order by %1$s) filter (where s.shares is not null))[1] as shares
            from competitor_snapshot s
           where s.post_id = p.id and s.captured_at < :end) s on true
        left join lateral (
          select s.followers
            from competitor_followers s
           where s.competitor_id = p.competitor_id and s.captured_at <= p.published_at
           order by %1$s
           limit 1) f on true
       where c.brand = :brand and c.network = :network
         and not exists (
           select from account a
            where a.brand = c.brand and a.network = c.network and a.handle = c.handle)
         and not exists (
           select from post o
            where o.brand = p.brand and o.network_post_id = p.network_post_id
              and o.network = p.network)
      """
          .formatted("s.source = 'ESTIMATED', " + Precedence.newest("s"));

  private final Jdbi jdbi;

  ForeignPosts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A competitor. Public because Jdbi makes it by its components. */
  public record Tracked(UUID id, String handle, String name) {}

  List<Tracked> competitors(String brand, Network network, LocalDate from, LocalDate to) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COMPETITORS)
                .bind("brand", brand)
                .bind("network", network)
                .bind("from", from)
                .bind("to", to)
                .map(ConstructorMapper.of(Tracked.class))
                .list());
  }

  List<ComparedPost> posts(
      String brand, Network network, Instant begin, Instant end, BrandCalendar calendar) {
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
                        new Found(post(row), day(row, "tracked_from"), day(row, "tracked_to")))
                .stream()
                .filter(found -> found.isTracked(calendar))
                .map(Found::post)
                .toList());
  }

  /** A post, and while which days its account is tracked. */
  private record Found(ComparedPost post, LocalDate from, LocalDate to) {

    /** Days are cut here: the database's table of time zones may be of another version. */
    boolean isTracked(BrandCalendar calendar) {
      LocalDate day = calendar.dayOf(post.publishedAt());
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static ComparedPost post(ResultSet row) throws SQLException {
    OffsetDateTime asOf = row.getObject("as_of", OffsetDateTime.class);
    return new ComparedPost(
        row.getObject("account", UUID.class),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        asOf == null ? null : asOf.toInstant(),
        row.getObject("views", Long.class),
        row.getObject("likes", Long.class),
        row.getObject("comments", Long.class),
        row.getObject("shares", Long.class),
        row.getObject("followers", Long.class));
  }
}
