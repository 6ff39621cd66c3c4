package io.hookline.attribution.evidence.channel;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.evidence.channel.BrandDays.Days;
import io.hookline.attribution.evidence.channel.OriginCount.Counts;
import io.hookline.attribution.evidence.origin.Origin;
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

  /**
   * What was found.
   *
   * @param complete false where the period has more orders than are looked at; then it is the
   *     latest ones
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
  Found of(Days asked) {
    List<OriginCount> all = new ArrayList<>();
    jdbi.useHandle(
        handle -> {
          all.addAll(
              handle
                  .createQuery(PastOriginSql.TOUCHES)
                  .bind("brand", brand.slug())
                  .bind("first", asked.from())
                  .bind("last", asked.to())
                  .map((row, context) -> touches(row))
                  .list());
          all.addAll(
              bind(handle, PastOriginSql.ORDERS, asked.since(), asked.until())
                  .map((row, context) -> orders(row))
                  .list());
        });
    long orders = all.stream().mapToLong(o -> o.counts().orders()).sum();
    Map<String, String> known = kinds.of(all.stream().map(OriginCount::origin).toList());
    return new Found(
        all.stream().map(o -> o.with(CampaignKinds.with(known, o.origin()))).toList(),
        orders < PastOriginSql.MOST);
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

  private OriginCount touches(ResultSet row) throws SQLException {
    return new OriginCount(
        OwnJson.read(json, row.getString("facts"), Origin.class),
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
