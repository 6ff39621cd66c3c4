package io.hookline.attribution.credit.result;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.engine.credit.TouchKind;
import io.hookline.kit.access.BrandFacts;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads what touches got of orders, by a completed run. */
@Singleton
class RunCredits {

  /**
   * @param share in 10<sup>-10</sup>
   * @param value in 10<sup>-4</sup> of the currency; null where it is not known
   * @param refunded likewise
   */
  record Row(
      CreditPlace place,
      UUID touch,
      Instant touchedAt,
      TouchKind kind,
      int unit,
      long share,
      BigDecimal value,
      BigDecimal refunded) {}

  private static final String UNITS =
      """
      select coalesce(array_agg(u.unit), '{}') from credit_unit u
       where %s and (:channel::text is null or u.channel = :channel)
         and (:campaign::uuid is null or u.campaign_id = :campaign)
         and (:creator::uuid is null or u.creator_id = :creator)
         and (:post::uuid is null or u.post_id = :post)
         and (:link::uuid is null or u.link_id = :link)
         and (:promoCode::uuid is null or u.promo_code_id = :promoCode)
      """
          .formatted(CompletedRun.holds("u"));

  /** Orders come by their index, so that a page reads no more of them than it shows. */
  private static final String SELECT =
      """
      select k.conversion_id, k.occurred_at, t.touch_id, t.touched_at, t.kind, t.unit, t.share,
             t.value, t.place,
             coalesce((select sum(k.refund_parts_e4[i])
                         from generate_subscripts(k.refund_parts_e4, 1) i
                        where (i - 1) %% cardinality(k.units) = t.place - 1), 0) as refunded
        from (select r.* from run_credit r
               where %s and (r.occurred_at, r.conversion_id) <= (:at, :id)
                 and r.occurred_at >= :since and r.occurred_at < :before
                 and (:conversion::uuid is null or r.conversion_id = :conversion)
                 and (:units::int[] is null or r.units && :units)
               order by r.occurred_at desc, r.conversion_id desc) k
       cross join lateral unnest(k.touch_ids, k.touched_at, k.kinds, k.units, k.shares_e10,
                                 k.values_e4) with ordinality
               as t (touch_id, touched_at, kind, unit, share, value, place)
       where t.share > 0 and (:units::int[] is null or t.unit = any(:units))
         and ((k.occurred_at, k.conversion_id) < (:at, :id) or t.place > :touch)
       order by k.occurred_at desc, k.conversion_id desc, t.place
       limit :limit
      """
          .formatted(CompletedRun.holds("r"));

  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  private final Jdbi jdbi;

  RunCredits(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<Row> behind(
      CompletedRun run, RunCreditFilter filter, BrandFacts brand, CreditPlace place, int limit) {
    Integer[] units = filter.isOfUnits() ? units(run, filter) : null;
    return jdbi.withHandle(
        handle ->
            run.bind(handle.createQuery(SELECT))
                .bind("at", place.occurredAt())
                .bind("id", place.conversion())
                .bind("touch", place.touch())
                .bind("since", midnight(filter.from, brand, EARLIEST))
                .bind(
                    "before",
                    midnight(filter.to == null ? null : filter.to.plusDays(1), brand, LATEST))
                .bind("conversion", filter.conversion)
                .bindByType("units", units, Integer[].class)
                .bind("limit", limit)
                .map((row, context) -> row(row))
                .list());
  }

  private Integer[] units(CompletedRun run, RunCreditFilter filter) {
    return jdbi.withHandle(
        handle ->
            run.bind(handle.createQuery(UNITS))
                .bind("channel", filter.channel)
                .bind("campaign", filter.campaign)
                .bind("creator", filter.creator)
                .bind("post", filter.post)
                .bind("link", filter.link)
                .bind("promoCode", filter.promoCode)
                .map((row, context) -> (Integer[]) row.getArray(1).getArray())
                .one());
  }

  private static Instant midnight(LocalDate day, BrandFacts brand, Instant otherwise) {
    return day == null ? otherwise : day.atStartOfDay(brand.timeZone()).toInstant();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        new CreditPlace(
            instant(row, "occurred_at"),
            row.getObject("conversion_id", UUID.class),
            row.getInt("place")),
        row.getObject("touch_id", UUID.class),
        instant(row, "touched_at"),
        TouchKind.ofNumber(row.getInt("kind")),
        row.getInt("unit"),
        row.getLong("share"),
        row.getBigDecimal("value"),
        row.getBigDecimal("refunded"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
