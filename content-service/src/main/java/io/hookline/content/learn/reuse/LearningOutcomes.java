package io.hookline.content.learn.reuse;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Days;
import io.hookline.content.learn.reuse.LearningOutcomeView.Median;
import io.hookline.content.learn.reuse.LearningOutcomeView.NetworkOutcome;
import io.hookline.content.learn.reuse.LearningOutcomeView.Ratios;
import io.hookline.content.learn.reuse.LearningOutcomeView.Side;
import io.hookline.content.network.Network;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Compares the posts that make use of a learning with the brand's others, at one age. */
@Singleton
class LearningOutcomes {

  /** Fewer posts make a median that the next one overturns. */
  private static final int ENOUGH = 5;

  /**
   * A post of an idea makes use of what the idea does. Which side a post is on is found out for the
   * few that make use of it; all others are read once.
   */
  private static final String SIDES =
      """
      with used as (
        select used_by_id as post_id from learning_use
         where learning_id = :learning and used_by = 'POST'
        union
        select p.id from learning_use u join post p on p.idea_id = u.used_by_id
         where u.learning_id = :learning and u.used_by = 'IDEA'),
      known_from as (
        select post_id from learning_reference where learning_id = :learning and post_id is not null),
      sided as (
        select p.network, s.captured_at, s.views, %1$s as engagement_rate, %2$s as intent_rate,
               case when p.id in (select post_id from known_from) then 'EVIDENCE'
                    when p.id not in (select post_id from used) then 'OTHER'
                    when p.published_at < (select known_since from learning where id = :learning)
                      then 'BEFORE_LEARNING'
                    else 'COUNTED' end as side
          from post p
          %3$s
         where p.brand = :brand and p.published_at >= :from and p.published_at < :end)
      select side, network, count(*) as posts, max(captured_at) as as_of, count(views) as covered,
             percentile_cont(0.5) within group (order by views) as views,
             count(engagement_rate) as engagement_posts,
             percentile_cont(0.5) within group (order by engagement_rate) as engagement_rate,
             count(intent_rate) as intent_posts,
             percentile_cont(0.5) within group (order by intent_rate) as intent_rate
        from sided
       group by side, network
      """
          .formatted(
              PostAtAge.rate(PostAtAge.ENGAGEMENTS),
              PostAtAge.rate(PostAtAge.INTENT_SIGNALS),
              PostAtAge.join());

  private static final Side NONE =
      new Side(0, 0, new Median(0, null), new Median(0, null), new Median(0, null));

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  LearningOutcomes(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  private record Found(String side, Network network, Instant asOf, Side posts) {

    static Found of(ResultSet row) throws SQLException {
      OffsetDateTime asOf = row.getObject("as_of", OffsetDateTime.class);
      long covered = row.getLong("covered");
      return new Found(
          row.getString("side"),
          Network.valueOf(row.getString("network")),
          asOf == null ? null : asOf.toInstant(),
          new Side(
              row.getLong("posts"),
              covered,
              median(covered, row.getBigDecimal("views"), 1),
              median(row.getLong("engagement_posts"), row.getBigDecimal("engagement_rate"), 4),
              median(row.getLong("intent_posts"), row.getBigDecimal("intent_rate"), 4)));
    }

    private static Median median(long posts, BigDecimal median, int digits) {
      return new Median(
          posts, median == null ? null : median.setScale(digits, RoundingMode.HALF_UP));
    }
  }

  LearningOutcomeView of(UUID learning, AgeQuery age, Days days, BrandCalendar calendar) {
    List<Found> found =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SIDES)
                    .bind("learning", learning)
                    .bind("brand", brand.slug())
                    .bind("days", age.days)
                    .bind("dataset", age.dataset.name())
                    .bind("from", calendar.beginOf(days.from()))
                    .bind("end", calendar.beginOf(days.to().plusDays(1)))
                    .map((row, context) -> Found.of(row))
                    .list());
    return new LearningOutcomeView(
        learning,
        age.days,
        age.dataset,
        days.from(),
        days.to(),
        calendar.zone().getId(),
        found.stream()
            .map(Found::asOf)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null),
        leftOut(found, Standing.EVIDENCE),
        leftOut(found, Standing.BEFORE_LEARNING),
        networks(found));
  }

  private static long leftOut(List<Found> found, Standing standing) {
    return found.stream()
        .filter(one -> one.side().equals(standing.name()))
        .mapToLong(one -> one.posts().posts())
        .sum();
  }

  /** Those on which the learning was made use of. */
  private static List<NetworkOutcome> networks(List<Found> found) {
    Set<Network> networks = EnumSet.noneOf(Network.class);
    found.stream()
        .filter(one -> one.side().equals(Standing.COUNTED.name()))
        .forEach(one -> networks.add(one.network()));
    List<NetworkOutcome> outcomes = new ArrayList<>();
    for (Network network : networks) {
      Side with = side(found, network, Standing.COUNTED.name());
      Side others = side(found, network, "OTHER");
      outcomes.add(new NetworkOutcome(network, with, others, ratios(with, others)));
    }
    return outcomes;
  }

  private static Side side(List<Found> found, Network network, String side) {
    return found.stream()
        .filter(one -> one.network() == network && one.side().equals(side))
        .map(Found::posts)
        .findFirst()
        .orElse(NONE);
  }

  private static Ratios ratios(Side with, Side others) {
    Ratios ratios =
        new Ratios(
            ratio(with.views(), others.views()),
            ratio(with.engagementRateByViews(), others.engagementRateByViews()),
            ratio(with.intentSignalConversionRate(), others.intentSignalConversionRate()));
    return ratios.equals(new Ratios(null, null, null)) ? null : ratios;
  }

  private static BigDecimal ratio(Median with, Median others) {
    boolean enough = with.posts() >= ENOUGH && others.posts() >= ENOUGH;
    return enough && others.median().signum() > 0
        ? with.median().divide(others.median(), 2, RoundingMode.HALF_UP)
        : null;
  }
}
