package io.hookline.attribution.lift.amplification;

import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.attribution.lift.amplification.AlsoRan.ChangedCode;
import io.hookline.attribution.lift.amplification.AlsoRan.OtherAds;
import io.hookline.attribution.lift.amplification.AlsoRan.OtherPost;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.value.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Finds what else ran while a post was boosted, and before. */
@Singleton
class FindAlsoRan {

  /**
   * Another post that was boosted since the baseline began.
   *
   * @param from null where it was only before the measured days
   */
  record Other(UUID post, UUID creator, LocalDate from, LocalDate to, BigDecimal spend) {}

  private final Jdbi jdbi;

  FindAlsoRan(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * @param since the baseline's first day
   * @param from the first measured day
   */
  List<Other> posts(BrandFacts brand, UUID post, LocalDate since, LocalDate from, LocalDate until) {
    return jdbi.withHandle(
        handle ->
            ads(handle, AlsoRanSql.POSTS, brand, since, until)
                .bind("post", post)
                .bind("from", from)
                .map(
                    (row, context) ->
                        new Other(
                            row.getObject("post_id", UUID.class),
                            row.getObject("creator_id", UUID.class),
                            row.getObject("from_day", LocalDate.class),
                            row.getObject("to_day", LocalDate.class),
                            row.getBigDecimal("spend")))
                .list());
  }

  AlsoRan of(
      BrandFacts brand,
      BoostedPost post,
      List<Other> others,
      LocalDate since,
      LocalDate from,
      LocalDate until) {
    List<OtherPost> posts =
        others.stream()
            .filter(other -> other.from() != null)
            .map(
                other ->
                    new OtherPost(
                        other.post(),
                        isOf(post.creator(), other),
                        other.from(),
                        other.to(),
                        money(other.spend(), brand)))
            .toList();
    List<OtherAds> ads = otherAds(brand, from, until);
    List<ChangedCode> codes = codes(brand, since, until);
    return new AlsoRan(
        posts.stream().limit(AlsoRan.MOST).toList(),
        ads,
        codes.stream().limit(AlsoRan.MOST).toList(),
        posts.size() <= AlsoRan.MOST && codes.size() <= AlsoRan.MOST);
  }

  static boolean isOf(UUID creator, Other other) {
    return creator != null && creator.equals(other.creator());
  }

  private List<OtherAds> otherAds(BrandFacts brand, LocalDate from, LocalDate until) {
    return jdbi.withHandle(
        handle ->
            ads(handle, AlsoRanSql.ADS, brand, from, until)
                .map(
                    (row, context) -> {
                      String kind = row.getString("ad_kind");
                      return new OtherAds(
                          kind == null ? null : AdKind.valueOf(kind),
                          row.getLong("days"),
                          money(row.getBigDecimal("spend"), brand));
                    })
                .list());
  }

  /** Days of ads lie at their midnight in UTC. */
  private static Query ads(
      Handle handle, String sql, BrandFacts brand, LocalDate since, LocalDate until) {
    return handle
        .createQuery(sql)
        .bind("brand", brand.slug())
        .bind("currency", brand.currency())
        .bind("since", since.atStartOfDay().toInstant(ZoneOffset.UTC))
        .bind("until", until.atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  private List<ChangedCode> codes(BrandFacts brand, LocalDate since, LocalDate until) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(AlsoRanSql.CODES)
                .bind("brand", brand.slug())
                .bind("since", since.atStartOfDay(brand.timeZone()).toInstant())
                .bind("until", until.plusDays(1).atStartOfDay(brand.timeZone()).toInstant())
                .bind("limit", AlsoRan.MOST + 1)
                .map(
                    (row, context) ->
                        new ChangedCode(
                            row.getObject("id", UUID.class),
                            row.getObject("creator_id", UUID.class),
                            instant(row, "valid_from"),
                            instant(row, "valid_until")))
                .list());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static Money money(BigDecimal amount, BrandFacts brand) {
    return amount == null ? null : new Money(amount.stripTrailingZeros(), brand.currency());
  }
}
