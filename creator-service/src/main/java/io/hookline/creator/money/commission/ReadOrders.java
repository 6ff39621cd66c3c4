package io.hookline.creator.money.commission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.creator.terms.CustomerKind;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jdbi.v3.core.Jdbi;

/** Reads what is known of orders. */
@ApplicationScoped
class ReadOrders {

  /**
   * Refunds that are told before the order, or after it: what it lost is the greater of the two.
   */
  private static final String ORDERS =
      """
      select due.id, coalesce(c.occurred_at, d.occurred_at) as occurred_at, c.currency, c.country,
             c.customer, coalesce(c.items, '[]') as items,
             case when c.value is null then null -- which greatest passes over
                  else greatest(0, c.value - greatest(coalesce(c.refunded, c.value - c.net_value, 0),
                                                      r.refunded)) end as net_value,
             coalesce(s.shares, '[]') as shares
        from unnest(:ids) as due (id)
        left join conversion c on c.brand = :brand and c.id = due.id
        left join credit_decision d on d.brand = :brand and d.conversion_id = due.id
       cross join lateral (
         select coalesce(sum(r.amount), 0) as refunded from refund r
          where r.brand = :brand and r.conversion_id = due.id and r.currency = c.currency) r
        left join lateral (
         select jsonb_agg(jsonb_build_object('creatorId', g.creator, 'partnershipId', g.partnership,
                                             'share', g.share)) as shares
           from (select p.creator_id as creator, p.id as partnership, sum(k.share) as share
                   from jsonb_to_recordset(d.credits)
                     as k ("creatorId" uuid, "partnershipId" uuid, share numeric)
                   join partnership p
                     on p.brand = :brand and p.id = k."partnershipId"
                    and p.creator_id = k."creatorId"
                  where k.share > 0
                  group by p.creator_id, p.id) g) s on true
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  ReadOrders(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  List<OrderFacts> all(Collection<UUID> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ORDERS)
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .map((row, context) -> facts(row))
                .list());
  }

  private OrderFacts facts(ResultSet row) throws SQLException {
    return new OrderFacts(
        row.getObject("id", UUID.class),
        instant(row.getObject("occurred_at", OffsetDateTime.class)),
        row.getBigDecimal("net_value"),
        row.getString("currency"),
        row.getString("country"),
        customer(row.getString("customer")),
        list(row.getString("items")).map(ReadOrders::item).toList(),
        list(row.getString("shares")).map(ReadOrders::credit).toList());
  }

  private static Instant instant(OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  /** Kinds that a later release of the sister adds are as good as none. */
  private static CustomerKind customer(String told) {
    for (CustomerKind kind : CustomerKind.values()) {
      if (kind.name().equals(told)) {
        return kind;
      }
    }
    return null;
  }

  private Stream<JsonNode> list(String text) {
    return StreamSupport.stream(OwnJson.tree(json, text).spliterator(), false);
  }

  private static OrderFacts.Item item(JsonNode item) {
    JsonNode amount = item.path("amount").path("amount");
    return new OrderFacts.Item(
        item.path("productId").textValue(),
        item.path("category").textValue(),
        amount.isTextual() ? new BigDecimal(amount.textValue()) : null);
  }

  private static OrderFacts.Credit credit(JsonNode credit) {
    return new OrderFacts.Credit(
        UUID.fromString(credit.path("creatorId").textValue()),
        UUID.fromString(credit.path("partnershipId").textValue()),
        new BigDecimal(credit.path("share").asText()));
  }
}
