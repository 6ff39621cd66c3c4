package io.hookline.attribution.collect.health;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Test events of a source in an order in which none can appear behind a reader's back. */
@ApplicationScoped
class TestEvents {

  static final int AT_ONCE = 100;

  private static final String AFTER =
      """
      select * from (
        (select txid, id, true as accepted, received_at, occurred_at, event, event_id, order_id, value,
                currency, key_kinds, null as reason, null as field
           from event
          where brand = :brand and source_id = :source and test and txid >= :txid::xid8
            and (txid, id) > (:txid::xid8, :id) and txid < pg_snapshot_xmin(pg_current_snapshot())
          order by txid, id limit :limit)
        union all
        (select txid, id, false, received_at, null, event, event_id, null, null, null, 0, reason, field
           from refused_event
          where brand = :brand and source_id = :source and test and txid >= :txid::xid8
            and (txid, id) > (:txid::xid8, :id) and txid < pg_snapshot_xmin(pg_current_snapshot())
          order by txid, id limit :limit)) as t
       order by txid, id limit :limit
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  TestEvents(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** An event with its place. */
  record Placed(TestEventPlace place, TestEventView event) {}

  /** Behind everything that is there. */
  @Transactional
  public TestEventPlace now() {
    return jdbi.withHandle(
        handle ->
            new TestEventPlace(
                handle
                    .createQuery("select pg_snapshot_xmin(pg_current_snapshot())::text")
                    .mapTo(String.class)
                    .one(),
                new UUID(0, 0)));
  }

  /** The next ones, at most {@link #AT_ONCE}. */
  @Transactional
  public List<Placed> after(UUID source, TestEventPlace place) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(AFTER)
                .bind("brand", brand.slug())
                .bind("source", source)
                .bind("txid", place.txid())
                .bind("id", place.id())
                .bind("limit", AT_ONCE)
                .map((row, context) -> placed(row))
                .list());
  }

  private static Placed placed(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    BigDecimal value = row.getBigDecimal("value");
    return new Placed(
        new TestEventPlace(row.getString("txid"), id),
        new TestEventView(
            id,
            row.getBoolean("accepted"),
            instant(row, "received_at"),
            instant(row, "occurred_at"),
            row.getString("event"),
            row.getString("event_id"),
            row.getString("order_id"),
            value == null ? null : new Money(value.stripTrailingZeros(), row.getString("currency")),
            identifiers(row.getInt("key_kinds")),
            row.getString("reason"),
            row.getString("field")));
  }

  /** Bits as PackedKeys and EventTraits have them, in the order of {@link HealthRows}. */
  private static List<String> identifiers(int has) {
    int[] bits = {2, 4, 8, 16, 32, 64, 256, 512};
    List<String> identifiers = new ArrayList<>();
    for (int i = 0; i < bits.length; i++) {
      if ((has & bits[i]) != 0) {
        identifiers.add(HealthRows.IDENTIFIERS.get(i));
      }
    }
    return identifiers;
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
