package io.hookline.attribution.collect.shop;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What is remembered of what shops told, in the present brand. */
@ApplicationScoped
class ShopRows {

  /** Digests are read first: what is no index's own comparison stays outside of row security. */
  static final String KNOWN =
      """
      with said as materialized (
        select hex, decode(hex, 'hex') as digest, at
          from unnest(cast(:digests as text[]), cast(:instants as timestamptz[])) as s (hex, at))
      select s.hex
        from said s
        join shop_telling t on t.brand = :brand and t.shop_id = :shop
                           and t.digest = s.digest and t.told_at <= s.at
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  ShopRows(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Whether the platform had sent this delivery, and it was worked on to its end. */
  @Transactional
  public boolean isRepeated(UUID shop, String delivery) {
    return delivery != null
        && jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select exists (select from shop_delivery
                                        where brand = :brand and shop_id = :shop
                                          and delivery_id = :delivery
                                          and outcome not in ('REFUSED', 'NOT_CONNECTED', 'OTHER_SHOP'))""")
                    .bind("brand", brand.slug())
                    .bind("shop", shop)
                    .bind("delivery", delivery)
                    .mapTo(Boolean.class)
                    .one());
  }

  /** As of which versions the documents' orders are cancelled, or stand. */
  @Transactional
  public LatestVersions latest(KnownShop shop, List<Heard> documents) {
    return jdbi.withHandle(
        handle -> new VersionRows(handle, brand.slug(), shop.id()).latest(shop, documents));
  }

  /** Those that say something new, or something known for an earlier instant. */
  @Transactional
  public List<Telling> unknown(UUID shop, List<Telling> tellings) {
    if (tellings.isEmpty()) {
      return List.of();
    }
    Set<String> known =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(KNOWN)
                    .bind("brand", brand.slug())
                    .bind("shop", shop)
                    .bind("digests", ArrayParameters.of(tellings, c -> c.texts(ShopRows::hex)))
                    .bind("instants", ArrayParameters.of(tellings, c -> c.instants(Telling::at)))
                    .mapTo(String.class)
                    .set());
    List<Telling> unknown = new ArrayList<>(tellings);
    unknown.removeIf(telling -> !telling.anew() && known.contains(hex(telling)));
    return unknown;
  }

  /** Remembers what is durable as events by now, and what became of the deliveries. */
  @Transactional
  public void record(
      UUID shop,
      List<Telling> told,
      List<Heard> heard,
      Map<String, OrderVersion> versions,
      List<DeliveryRow> rows) {
    jdbi.useHandle(
        handle -> {
          tellings(handle, shop, told);
          new OrderFactRows(handle, brand.slug(), shop).facts(heard).commissions(heard);
          new VersionRows(handle, brand.slug(), shop).keep(versions, heard);
          new ProductRows(handle, brand.slug(), shop).products(heard);
          deliveries(handle, shop, rows);
        });
  }

  private void tellings(Handle handle, UUID shop, List<Telling> told) {
    if (told.isEmpty()) {
      return;
    }
    handle
        .createUpdate(
            """
            insert into shop_telling as t (brand, shop_id, digest, told_at)
            select :brand, :shop, decode(digest, 'hex'), min(at)
              from unnest(cast(:digests as text[]), cast(:instants as timestamptz[]))
                     as said (digest, at)
             group by digest order by digest
            on conflict on constraint pk_shop_telling do update set told_at = excluded.told_at
             where excluded.told_at < t.told_at""")
        .bind("brand", brand.slug())
        .bind("shop", shop)
        .bind("digests", ArrayParameters.of(told, c -> c.texts(ShopRows::hex)))
        .bind("instants", ArrayParameters.of(told, c -> c.instants(Telling::at)))
        .execute();
  }

  private void deliveries(Handle handle, UUID shop, List<DeliveryRow> rows) {
    handle
        .createUpdate(
            """
            insert into shop_delivery (brand, id, shop_id, received_at, delivery_id, topic, order_id,
                                       outcome, reason, request_id)
            select :brand, t.id, :shop, t.at, t.delivery, t.topic, t.order_id, t.outcome, t.reason,
                   t.request
              from unnest(cast(:ids as uuid[]), cast(:at as timestamptz[]),
                          cast(:deliveries as text[]), cast(:topics as text[]),
                          cast(:orders as text[]), cast(:outcomes as text[]),
                          cast(:reasons as text[]), cast(:requests as text[]))
                as t (id, at, delivery, topic, order_id, outcome, reason, request)""")
        .bind("brand", brand.slug())
        .bind("shop", shop)
        .bind("ids", ArrayParameters.of(rows, c -> c.uuids(row -> Ids.next())))
        .bind("at", ArrayParameters.of(rows, c -> c.instants(row -> row.delivery().receivedAt())))
        .bind("deliveries", ArrayParameters.of(rows, c -> c.texts(row -> row.delivery().id())))
        .bind("topics", ArrayParameters.of(rows, c -> c.texts(row -> row.delivery().topic())))
        .bind("orders", ArrayParameters.of(rows, c -> c.texts(DeliveryRow::orderId)))
        .bind("outcomes", ArrayParameters.of(rows, c -> c.texts(row -> row.outcome().name())))
        .bind("reasons", ArrayParameters.of(rows, c -> c.texts(DeliveryRow::reason)))
        .bind("requests", ArrayParameters.of(rows, c -> c.texts(row -> row.delivery().requestId())))
        .execute();
  }

  private static String hex(Telling telling) {
    return HexFormat.of().formatHex(telling.digest());
  }
}
