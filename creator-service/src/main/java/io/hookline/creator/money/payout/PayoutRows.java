package io.hookline.creator.money.payout;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The rows of payouts of the present brand. */
@ApplicationScoped
class PayoutRows {

  /**
   * What is payable to a creator.
   *
   * @param records of hers that it was earned by
   */
  record Due(UUID creatorId, BigDecimal amount, List<UUID> records) {}

  /** Who is left out, as it is written. */
  record LeftOutRow(UUID creatorId, BigDecimal amount, List<String> reasons) {}

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  PayoutRows(Jdbi jdbi, ObjectMapper json, CurrentBrand brand, CurrentActor actor, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param creators null for all
   */
  List<Due> due(String currency, Collection<UUID> creators) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PayoutSql.DUE)
                .bind("brand", brand.slug())
                .bind("currency", currency)
                .bindByType(
                    "creators",
                    creators == null ? null : creators.toArray(UUID[]::new),
                    UUID[].class)
                .map(
                    (row, context) ->
                        new Due(
                            row.getObject("creator_id", UUID.class),
                            row.getBigDecimal("amount"),
                            List.of((UUID[]) row.getArray("records").getArray())))
                .list());
  }

  /** Those of a batch that would pay for records of somebody else by now. */
  Set<UUID> parted(UUID batch) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PayoutSql.PARTED)
                .bind("brand", brand.slug())
                .bind("batch", batch)
                .mapTo(UUID.class)
                .set());
  }

  void insert(List<NewPayoutRow> rows) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(PayoutSql.INSERT)
                .bind("brand", brand.slug())
                .bind("rows", OwnJson.write(json, rows))
                .bind("now", clock.instant())
                .execute());
  }

  void leaveOut(UUID batch, List<LeftOutRow> rows) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(PayoutSql.LEFT_OUT)
                .bind("brand", brand.slug())
                .bind("batch", batch)
                .bind("rows", OwnJson.write(json, rows))
                .execute());
  }

  void move(List<MovedPayout> rows) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(PayoutSql.MOVE)
                .bind("brand", brand.slug())
                .bind("rows", OwnJson.write(json, rows))
                .bind("by", actor.actor().subject())
                .bind("now", clock.instant())
                .execute());
  }

  /** Keeps others from the batches of the payouts; tells where those stand. */
  Map<UUID, BatchStatus> lockBatchesOf(Collection<UUID> payouts) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PayoutSql.LOCK_BATCHES)
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, List.copyOf(payouts))
                .map(
                    (row, context) ->
                        Map.entry(
                            row.getObject("id", UUID.class),
                            BatchStatus.valueOf(row.getString("status"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Those of the batches that are settled by now, and were not before. */
  List<UUID> settled(Collection<UUID> batches) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PayoutSql.SETTLED)
                .bind("brand", brand.slug())
                .bindArray("batches", UUID.class, List.copyOf(batches))
                .bind("now", clock.instant())
                .mapTo(UUID.class)
                .list());
  }

  List<PayoutView> all(Collection<UUID> ids) {
    return list(
        " and id = any(cast(:ids as uuid[])) order by id", Map.of("ids", ids.toArray(UUID[]::new)));
  }

  List<PayoutView> ofBatch(UUID batch) {
    return list(" and batch_id = :batch order by id", Map.of("batch", batch));
  }

  List<PayoutView> byEndToEndId(Collection<String> ids) {
    return list(
        " and end_to_end_id = any(cast(:ids as text[])) order by id",
        Map.of("ids", ids.toArray(String[]::new)));
  }

  List<PayoutView> list(String conditions, Map<String, ?> values) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PayoutSql.SELECT + conditions)
                .bind("brand", brand.slug())
                .bindMap(values)
                .map((row, context) -> view(row))
                .list());
  }

  /** By payout: the account that there was when the batch was made. */
  Map<UUID, String> accountHashes(UUID batch) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PayoutSql.SELECT + " and batch_id = :batch")
                .bind("brand", brand.slug())
                .bind("batch", batch)
                .map(
                    (row, context) ->
                        Map.entry(row.getObject("id", UUID.class), row.getString("account_hash")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static PayoutView view(ResultSet row) throws SQLException {
    return new PayoutView(
        row.getObject("id", UUID.class),
        row.getObject("batch_id", UUID.class),
        row.getObject("creator_id", UUID.class),
        List.of((UUID[]) row.getArray("creator_ids").getArray()),
        row.getObject("payee_id", UUID.class),
        new Money(row.getBigDecimal("amount").stripTrailingZeros(), row.getString("currency")),
        PayoutStatus.valueOf(row.getString("status")),
        row.getString("end_to_end_id"),
        row.getString("failure_reason"),
        row.getString("bank_reference"),
        instant(row, "settled_at"),
        row.getLong("version"),
        instant(row, "created_at"),
        instant(row, "updated_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
