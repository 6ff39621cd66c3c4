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
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Lines of exports that wait to be told as events, once the lines of their orders are together. */
@ApplicationScoped
class PendingOrders {

  /** Of one stretch, before those that belong to their orders. */
  static final int LINES = 500;

  static final String NEXT =
      """
      select id from shop_pending where brand = :brand and id > :behind order by id limit :limit
      """;

  static final String WHOLE =
      """
      select p.id, p.shop_id, p.line::text as line
        from (select distinct shop_id, name from shop_pending
               where brand = :brand and id = any(:ids) and shop_id = any(:shops)) as o
        cross join lateral (
          select array_agg(q.id) as ids, max(q.added_at) as latest from shop_pending q
           where q.brand = :brand and q.shop_id = o.shop_id and q.name = o.name) as l
        join shop_pending p on p.brand = :brand and p.id = any(l.ids)
       where l.latest <= :before
       order by p.id
      """;

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

  /** Lines of some orders, and where to go on behind them; null at the end. */
  record Stretch(List<Pending> lines, UUID end) {}

  /**
   * All lines of the orders of which one comes next, in the order of the file.
   *
   * @param behind the id of a line; the least one to begin
   * @param quiet of orders of which a line has come since, nothing
   * @param shops those of other shops stay
   */
  @Transactional
  public Stretch next(UUID behind, Collection<UUID> shops, Duration quiet, Instant now) {
    return jdbi.withHandle(
        handle -> {
          List<UUID> ids =
              handle
                  .createQuery(NEXT)
                  .bind("brand", brand.slug())
                  .bind("behind", behind)
                  .bind("limit", LINES)
                  .mapTo(UUID.class)
                  .list();
          return new Stretch(
              ids.isEmpty() ? List.of() : whole(handle, ids, shops, now.minus(quiet)),
              ids.size() < LINES ? null : ids.get(ids.size() - 1));
        });
  }

  private List<Pending> whole(
      Handle handle, List<UUID> ids, Collection<UUID> shops, Instant before) {
    return handle
        .createQuery(WHOLE)
        .bind("brand", brand.slug())
        .bind("before", before)
        .bindArray("ids", UUID.class, ids)
        .bindArray("shops", UUID.class, shops)
        .map(
            (row, context) ->
                new Pending(
                    row.getObject("id", UUID.class),
                    row.getObject("shop_id", UUID.class),
                    OwnJson.read(json, row.getString("line"), NewShopOrder.class)))
        .list();
  }

  /** False where another replica tells the brand's orders; a lease of one that has died lapses. */
  @Transactional
  public boolean begin(Instant now, Duration lease) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createUpdate(
                        """
                        insert into shop_pending_turn as t (brand, leased_until) values (:brand, :until)
                        on conflict on constraint pk_shop_pending_turn do update
                           set leased_until = excluded.leased_until where t.leased_until <= :now""")
                    .bind("brand", brand.slug())
                    .bind("now", now)
                    .bind("until", now.plus(lease))
                    .execute()
                == 1);
  }

  @Transactional
  public void end(Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update shop_pending_turn set leased_until = :now where brand = :brand")
                .bind("brand", brand.slug())
                .bind("now", now)
                .execute());
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
