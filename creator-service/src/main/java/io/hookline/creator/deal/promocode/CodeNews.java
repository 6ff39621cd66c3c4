package io.hookline.creator.deal.promocode;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The queue of codes of which something new is known. */
@ApplicationScoped
class CodeNews {

  private static final String ADD =
      """
      insert into code_news (brand, reading)
      select distinct :brand, reading from unnest(:readings::text[]) as t(reading) order by reading
      on conflict do nothing
      """;

  /** Of readings that nobody issued there is nothing to say. */
  private static final String TAKE =
      """
      with taken as (
        delete from code_news
         where brand = :brand
           and reading in (select reading from code_news where brand = :brand order by reading
                            limit :limit for update skip locked)
        returning reading)
      select t.reading, c.id
        from taken t left join promo_code c on c.brand = :brand and c.reading = t.reading
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
