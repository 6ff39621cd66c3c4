package io.hookline.creator.deal.promocode;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The queue of codes of which something new is known. */
@ApplicationScoped
class CodeNews {

  /** Also of a reading that has news already: those may be in the hands of somebody who judges. */
  private static final String ADD =
      """
      insert into code_news (brand, reading, conversion_id)
      select distinct :brand, reading, conversion
        from unnest(:readings::text[], :conversions::uuid[]) as t(reading, conversion)
      """;

  private static final String ADD_ISSUED =
      "insert into code_news (brand, reading) select brand, reading from promo_code where brand = :brand";

  /** Of readings that nobody issued there is nothing to say. */
  private static final String TAKE =
      """
      with readings as (
        select distinct reading from code_news where brand = :brand order by reading limit :limit),
      open as materialized (
        select n.id from code_news n join readings using (reading)
         where n.brand = :brand for update of n skip locked),
      taken as (
        delete from code_news n using open o where n.id = o.id
        returning n.reading, n.conversion_id)
      select t.reading, c.id, t.whole, t.orders
        from (select reading, bool_or(conversion_id is null) as whole,
                     array_agg(distinct conversion_id) filter (where conversion_id is not null)
                       as orders
                from taken group by reading) t
        left join promo_code c on c.brand = :brand and c.reading = t.reading
      """;

  private final Jdbi jdbi;

  CodeNews(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** What is told of an order that names a code. */
  record OfOrder(String reading, UUID conversion) {}

  void add(String brand, Collection<OfOrder> news) {
    List<OfOrder> all = List.copyOf(news);
    add(
        brand,
        all.stream().map(OfOrder::reading).toList(),
        all.stream().map(OfOrder::conversion).toList());
  }

  /** All orders with these are to be looked at. */
  void addWhole(String brand, Collection<String> readings) {
    add(brand, List.copyOf(readings), Collections.nCopies(readings.size(), null));
  }

  private void add(String brand, List<String> readings, List<UUID> conversions) {
    if (!readings.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(ADD)
                  .bind("brand", brand)
                  .bindArray("readings", String.class, readings)
                  .bindArray("conversions", UUID.class, conversions)
                  .execute());
    }
  }

  /** All orders with codes that were issued are to be looked at. */
  void addIssued(String brand) {
    jdbi.useHandle(handle -> handle.createUpdate(ADD_ISSUED).bind("brand", brand).execute());
  }

  /**
   * News of a reading.
   *
   * @param code null where nobody issued one
   * @param whole whether all orders with it are to be looked at
   * @param orders of which something new is known
   */
  record Taken(UUID code, boolean whole, List<UUID> orders) {}

  /** Takes those of some readings out of the queue. */
  List<Taken> take(String brand, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TAKE)
                .bind("brand", brand)
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new Taken(
                            row.getObject("id", UUID.class),
                            row.getBoolean("whole"),
                            row.getArray("orders") == null
                                ? List.of()
                                : List.of((UUID[]) row.getArray("orders").getArray())))
                .list());
  }
}
