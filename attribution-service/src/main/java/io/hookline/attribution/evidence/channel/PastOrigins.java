package io.hookline.attribution.evidence.channel;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.evidence.channel.OriginCount.Counts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** From where touches and orders of a period came: each combination of facts once, with counts. */
@ApplicationScoped
class PastOrigins {

  /** An id is made a moment before its touch is dated. */
  private static final long APART_MILLIS = 60_000;

  /**
   * What was found.
   *
   * @param complete false where the period has more touches or orders than are looked at; then it
   *     is the latest ones
   */
  record Found(List<OriginCount> origins, boolean complete) {}

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;
  private final CampaignKinds kinds;

  PastOrigins(Jdbi jdbi, ObjectMapper json, CurrentBrand brand, CampaignKinds kinds) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
    this.kinds = kinds;
  }

  /** With three statements. */
  Found of(Instant from, Instant to) {
    List<OriginCount> all = new ArrayList<>();
    jdbi.useHandle(
        handle -> {
          all.addAll(
              bind(handle, PastOriginSql.TOUCHES, from, to)
                  .bind("first", least(from.minusMillis(APART_MILLIS)))
                  .bind("behind", least(to.plusMillis(APART_MILLIS)))
                  .map((row, context) -> touches(row))
                  .list());
          all.addAll(
              bind(handle, PastOriginSql.ORDERS, from, to)
                  .map((row, context) -> orders(row))
                  .list());
        });
    long touches = all.stream().mapToLong(o -> o.counts().clicks() + o.counts().views()).sum();
    long orders = all.stream().mapToLong(o -> o.counts().orders()).sum();
    Map<String, String> known = kinds.of(all.stream().map(OriginCount::origin).toList());
    return new Found(
        all.stream().map(o -> o.with(CampaignKinds.with(known, o.origin()))).toList(),
        touches < PastOriginSql.MOST && orders < PastOriginSql.MOST);
  }

  /** An origin of orders. */
  record OrderOrigin(UUID id, Origin origin) {}

  List<OrderOrigin> ofOrders(Instant from, Instant to) {
    List<OrderOrigin> found =
        jdbi.withHandle(
            handle ->
                bind(handle, PastOriginSql.ORIGINS, from, to)
                    .map(
                        (row, context) ->
                            new OrderOrigin(
                                row.getObject("id", UUID.class),
                                OwnJson.read(json, row.getString("facts"), Origin.class)))
                    .list());
    Map<String, String> known = kinds.of(found.stream().map(OrderOrigin::origin).toList());
    return found.stream()
        .map(each -> new OrderOrigin(each.id(), CampaignKinds.with(known, each.origin())))
        .toList();
  }

  private Query bind(Handle handle, String sql, Instant from, Instant to) {
    return handle.createQuery(sql).bind("brand", brand.slug()).bind("from", from).bind("to", to);
  }

  /** The lowest UUIDv7 of an instant. */
  private static UUID least(Instant at) {
    return new UUID(Math.max(0, at.toEpochMilli()) << 16, 0);
  }

  private static OriginCount touches(ResultSet row) throws SQLException {
    return new OriginCount(
        OriginParts.touch(row),
        new Counts(
            row.getLong("clicks"),
            row.getLong("views"),
            0,
            0,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            0,
            0));
  }

  private OriginCount orders(ResultSet row) throws SQLException {
    return new OriginCount(
        OwnJson.read(json, row.getString("facts"), Origin.class),
        new Counts(
            0,
            0,
            row.getLong("orders"),
            row.getLong("valued"),
            row.getBigDecimal("value"),
            row.getBigDecimal("refunded"),
            row.getLong("new_customers"),
            row.getLong("returning_customers")));
  }
}
