package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.value.Money;
import io.hookline.reporting.figures.catalogue.EvidenceClass;
import io.hookline.reporting.judgement.amplification.MeasuredBoost.Estimate;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Reads what boosts brought. Those that were withdrawn are none. */
@ApplicationScoped
class MeasuredBoosts {

  private static final String OF_POSTS =
      """
      select * from amplification_measurement
       where brand = :brand and post_id = any(:posts) and state <> 'WITHDRAWN'
       order by started_on desc, id desc
      """;

  private static final String LATEST =
      """
      select * from amplification_measurement
       where brand = :brand and state <> 'WITHDRAWN'
       order by started_on desc, id desc limit :limit
      """;

  private final Jdbi jdbi;

  MeasuredBoosts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Of each post the latest first. */
  Map<UUID, List<MeasuredBoost>> of(String brand, Collection<UUID> posts) {
    return jdbi
        .withHandle(
            handle ->
                handle
                    .createQuery(OF_POSTS)
                    .bind("brand", brand)
                    .bind("posts", posts.toArray(UUID[]::new))
                    .map((row, context) -> boost(row))
                    .list())
        .stream()
        .collect(Collectors.groupingBy(MeasuredBoost::postId));
  }

  List<MeasuredBoost> latest(String brand, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LATEST)
                .bind("brand", brand)
                .bind("limit", limit)
                .map((row, context) -> boost(row))
                .list());
  }

  private static MeasuredBoost boost(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    BigDecimal spend = row.getBigDecimal("spend");
    return new MeasuredBoost(
        row.getObject("id", UUID.class),
        row.getObject("post_id", UUID.class),
        MeasuredBoost.State.valueOf(row.getString("state")),
        row.getObject("started_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class),
        row.getInt("baseline_days"),
        spend == null ? null : new Money(spend, currency),
        estimate(row, "conversions"),
        estimate(row, "value"),
        currency,
        estimate(row, "roas"),
        row.getString("roas_missing"),
        row.getBigDecimal("level"),
        row.getInt("other_boosts"),
        EvidenceClass.ATTRIBUTED,
        row.getObject("measured_at", OffsetDateTime.class).toInstant());
  }

  private static Estimate estimate(ResultSet row, String column) throws SQLException {
    return Estimate.of(
        row.getBigDecimal(column),
        row.getBigDecimal(column + "_from"),
        row.getBigDecimal(column + "_to"));
  }
}
