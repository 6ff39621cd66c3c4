package io.hookline.attribution.evidence.refund;

import io.hookline.attribution.input.OrderId;
import io.hookline.attribution.input.OrderKey;
import io.hookline.attribution.input.OrderNumbers;
import io.hookline.attribution.input.RefundKind;
import io.hookline.attribution.input.ToldRefund;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Refunds as rows. */
@ApplicationScoped
class RefundRepository {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  RefundRepository(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * Records what people and their systems told here, none twice. Returns those of which something
   * else counts than before.
   *
   * @param by who told them
   */
  Set<UUID> record(List<ToldRefund> told, RefundSource source, String by) {
    return jdbi.withHandle(
        handle ->
            TellingRows.bind(handle.createQuery(TellingSql.RECORD), brand.slug(), told)
                .bind("source", source.name())
                .bind("by", by)
                .bind(
                    "conversions", ArrayParameters.of(told, c -> c.uuids(ToldRefund::conversionId)))
                .mapTo(UUID.class)
                .set());
  }

  /** Keeps what events tell. Returns those of which something else counts than before. */
  Set<UUID> tell(List<ToldRefund> told) {
    return jdbi.withHandle(
        handle -> {
          TellingRows.bind(handle.createUpdate(TellingSql.KEEP), brand.slug(), told).execute();
          return TellingRows.keys(handle.createQuery(TellingSql.COUNT), brand.slug(), told)
              .mapTo(UUID.class)
              .set();
        });
  }

  /**
   * @throws Problem REFUND_NOT_FOUND
   */
  RefundView get(UUID id) {
    return all(List.of(id)).stream()
        .findFirst()
        .orElseThrow(
            () -> new Problem(RefundProblem.REFUND_NOT_FOUND, "There is no refund " + id + "."));
  }

  List<RefundView> all(Collection<UUID> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(RefundSql.SELECT + " and r.id = any(:ids) order by r.id")
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> RefundRow.read(row))
                .list());
  }

  /** How those stand that are recorded. */
  Map<ToldRefund.Key, RefundView> known(List<ToldRefund> told) {
    if (told.isEmpty()) {
      return Map.of();
    }
    return jdbi.withHandle(
        handle ->
            TellingRows.keys(handle.createQuery(RefundSql.KNOWN), brand.slug(), told)
                .map(
                    (row, context) ->
                        Map.entry(
                            new ToldRefund.Key(
                                row.getString("order_key"),
                                RefundKind.valueOf(row.getString("kind")),
                                row.getString("reference")),
                            RefundRow.read(row)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** The latest recorded first. */
  List<RefundView> before(UUID before, RefundFilter filter, int limit) {
    StringBuilder query = new StringBuilder(RefundSql.SELECT).append(" and r.id < :before");
    Map<String, Object> values = new LinkedHashMap<>();
    if (filter.orderId != null) {
      query.append(" and r.order_key = :order");
      values.put(
          "order",
          new OrderKey(OrderNumbers.stored(filter.orderNumbers), OrderId.compared(filter.orderId))
              .text());
    }
    if (filter.conversion != null) {
      query.append(" and r.conversion_id = :conversion");
      values.put("conversion", filter.conversion);
    }
    if (filter.status != null) {
      query.append(" and r.status = :status");
      values.put("status", filter.status.name());
    }
    query.append(" order by r.id desc limit :limit");
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(query.toString())
                .bindMap(values)
                .bind("brand", brand.slug())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> RefundRow.read(row))
                .list());
  }
}
