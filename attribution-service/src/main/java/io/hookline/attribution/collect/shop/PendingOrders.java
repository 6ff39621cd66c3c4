package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Lines of exports that wait to be told as events, once the lines of their orders are together. */
@ApplicationScoped
class PendingOrders {

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  PendingOrders(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** A line of a shop's export. */
  record Pending(UUID id, UUID shop, NewShopOrder line) {}

  /** The brand's shops, in the present transaction. */
  ImportedShops shops() {
    return new ImportedShops(
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select * from shop where brand = :brand order by id")
                    .bind("brand", brand.slug())
                    .map((row, context) -> shop(row))
                    .list()));
  }

  private KnownShop shop(ResultSet row) throws SQLException {
    return new KnownShop(
        row.getObject("id", UUID.class),
        brand.slug(),
        row.getObject("event_source_id", UUID.class),
        ShopPlatform.valueOf(row.getString("platform")),
        row.getString("domain"),
        row.getString("app_key"),
        row.getString("platform_shop_id"),
        OrderIds.valueOf(row.getString("order_ids")),
        List.of());
  }

  /** Which orders shops have told of: shop and name, as lines name them. */
  Set<String> known(Collection<String> names) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select shop_id || ' ' || number from shop_order
                     where brand = :brand and number = any(:names)
                    union all
                    select shop_id || ' ' || order_id from shop_order
                     where brand = :brand and order_id = any(:names)""")
                .bind("brand", brand.slug())
                .bindArray("names", String.class, names.stream().filter(Objects::nonNull).toList())
                .mapTo(String.class)
                .set());
  }

  void add(List<Pending> lines) {
    if (!lines.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(
                      """
                      insert into shop_pending (brand, id, shop_id, name, line)
                      select :brand, t.* from unnest(:ids, :shops, :names, :lines) as t""")
                  .bind("brand", brand.slug())
                  .bind("ids", ArrayParameters.of(lines, c -> c.uuids(Pending::id)))
                  .bind("shops", ArrayParameters.of(lines, c -> c.uuids(Pending::shop)))
                  .bind("names", ArrayParameters.of(lines, c -> c.texts(one -> one.line().order())))
                  .bind(
                      "lines",
                      ArrayParameters.of(
                          lines, c -> c.json(one -> OwnJson.write(json, one.line()))))
                  .execute());
    }
  }

  /**
   * Lines of the orders that come first, all of each, in the order of the file.
   *
   * @param quiet for so long no line of them has come
   */
  @Transactional
  public List<Pending> first(int orders, Duration quiet, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select p.id, p.shop_id, p.line::text as line
                      from (select shop_id, name from shop_pending where brand = :brand
                             group by shop_id, name having max(added_at) <= :before
                             order by min(id::text) limit :orders) as first
                      join shop_pending p on p.brand = :brand and p.shop_id = first.shop_id
                                         and p.name = first.name
                     order by p.id""")
                .bind("brand", brand.slug())
                .bind("before", now.minus(quiet))
                .bind("orders", orders)
                .map(
                    (row, context) ->
                        new Pending(
                            row.getObject("id", UUID.class),
                            row.getObject("shop_id", UUID.class),
                            OwnJson.read(json, row.getString("line"), NewShopOrder.class)))
                .list());
  }

  @Transactional
  public ImportedShops present() {
    return shops();
  }

  @Transactional
  public void done(List<Pending> lines) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from shop_pending where brand = :brand and id = any(:ids)")
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, lines.stream().map(Pending::id).toList())
                .execute());
  }
}
