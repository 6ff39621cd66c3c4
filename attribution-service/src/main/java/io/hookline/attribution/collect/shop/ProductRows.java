package io.hookline.attribution.collect.shop;

import io.hookline.kit.sql.ArrayParameters;
import io.hookline.kit.sql.ArrayParameters.Column;
import io.hookline.kit.value.Ids;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;

/** Products as rows: of each the latest version. */
final class ProductRows {

  private final Handle handle;
  private final String brand;
  private final UUID shop;

  ProductRows(Handle handle, String brand, UUID shop) {
    this.handle = handle;
    this.brand = brand;
    this.shop = shop;
  }

  void products(List<Heard> heard) {
    List<ShopProduct> products = heard.stream().flatMap(one -> one.products().stream()).toList();
    if (products.isEmpty()) {
      return;
    }
    handle
        .createUpdate(
            """
            insert into shop_product as p
                   (brand, shop_id, product_id, id, title, category, maker, status, told_at)
            select distinct on (t.product) :brand, :shop, t.product, t.id, t.title, t.category,
                   t.maker, t.status, t.told_at
              from unnest(:products, :ids, :titles, :categories, :makers, :statuses, :told)
                as t (product, id, title, category, maker, status, told_at)
             order by t.product, t.told_at desc
            on conflict on constraint pk_shop_product do update
               set title = coalesce(excluded.title, p.title),
                   category = coalesce(excluded.category, p.category),
                   maker = coalesce(excluded.maker, p.maker),
                   status = coalesce(excluded.status, p.status), told_at = excluded.told_at
             where excluded.told_at >= p.told_at""")
        .bind("brand", brand)
        .bind("shop", shop)
        .bind("products", of(products, c -> c.texts(ShopProduct::id)))
        .bind("ids", of(products, c -> c.uuids(row -> Ids.next())))
        .bind("titles", of(products, c -> c.texts(ShopProduct::title)))
        .bind("categories", of(products, c -> c.texts(ShopProduct::category)))
        .bind("makers", of(products, c -> c.texts(ShopProduct::maker)))
        .bind("statuses", of(products, c -> c.texts(ShopProduct::status)))
        .bind("told", of(products, c -> c.instants(ShopProduct::toldAt)))
        .execute();
  }

  private static <T> Argument of(List<T> rows, Column<T> column) {
    return ArrayParameters.of(rows, column);
  }
}
