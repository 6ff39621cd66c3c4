package io.hookline.creator.deal.promocode;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The queue of codes of which something new is known. */
@ApplicationScoped
class CodeNews {

  /** Also of a reading that has news already: those may be in the hands of somebody who judges. */
  private static final String ADD =
      """
      insert into code_news (brand, reading)
      select distinct :brand, reading from unnest(:readings::text[]) as t(reading)
      """;

  /** Of readings that nobody issued there is nothing to say. */
  private static final String TAKE =
      """
      with readings as (
        select distinct reading from code_news where brand = :brand order by reading limit :limit),
      open as materialized (
        select n.id from code_news n join readings using (reading)
         where n.brand = :brand for update of n skip locked),
      taken as (
        delete from code_news n using open o where n.id = o.id returning n.reading)
      select t.reading, c.id
        from (select distinct reading from taken) t
        left join promo_code c on c.brand = :brand and c.reading = t.reading
      """;

  private final Jdbi jdbi;

  CodeNews(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void add(String brand, Collection<String> readings) {
    if (!readings.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(ADD)
                  .bind("brand", brand)
                  .bindArray("readings", String.class, readings)
                  .execute());
    }
  }

  /**
   * Takes some out of the queue.
   *
   * @return the ids of issued codes, and a null for each that nobody issued
   */
  List<UUID> take(String brand, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TAKE)
                .bind("brand", brand)
                .bind("limit", limit)
                .map((row, context) -> row.getObject("id", UUID.class))
                .list());
  }
}
