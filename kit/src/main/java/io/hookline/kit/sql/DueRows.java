package io.hookline.kit.sql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * A table of ids of which something has to be worked out, because something was told: of a brand,
 * each once, with a column {@code told}. Adding one that is there updates it, so that nobody takes
 * the row before what was told is committed. One that fails is put off, {@code waits_until}: for a
 * minute, doubled by each of its {@code failures} up to an hour, or until more is told of it.
 */
public final class DueRows {

  /**
   * Something to be worked out.
   *
   * @param told changes when more is told of it
   */
  public record Due(UUID id, int told) {}

  private final Jdbi jdbi;
  private final String add;
  private final String again;
  private final String first;
  private final String take;
  private final String putOff;
  private final String brands;

  /**
   * @param column of the ids
   * @param brands a function of the database that tells which brands have any
   */
  public DueRows(Jdbi jdbi, String table, String column, String brands) {
    this.jdbi = jdbi;
    this.add = "insert into %s (brand, %s) ".formatted(table, column);
    this.again =
        """
         order by 2
        on conflict (brand, %2$s)
        do update set told = %1$s.told + 1, failures = 0, waits_until = null
        """
            .formatted(table, column);
    this.first =
        """
        select %2$s as id, told from %1$s
         where brand = :brand and (waits_until is null or waits_until <= now())
         order by %2$s limit :size
           for update skip locked
        """
            .formatted(table, column);
    this.take =
        """
        delete from %1$s
         where brand = :brand
           and %2$s in (select %2$s from %1$s
                         where brand = :brand and %2$s = any(cast(:ids as uuid[]))
                         order by %2$s for update skip locked)
        returning %2$s
        """
            .formatted(table, column);
    this.putOff =
        """
        update %1$s
           set failures = failures + 1,
               waits_until =
                 now() + least(interval '1 minute' * 2 ^ least(failures, 6), interval '1 hour')
         where brand = :brand and %2$s = :id and told = :told
        """
            .formatted(table, column);
    this.brands = "select brand from " + brands + "()";
  }

  public void add(String brand, Collection<UUID> ids) {
    if (!ids.isEmpty()) {
      addFound(
          brand,
          "select distinct :brand, due.id from unnest(cast(:ids as uuid[])) as due (id)",
          Map.of("ids", ids.toArray(UUID[]::new)));
    }
  }

  /**
   * @param query of brand and id, each once
   */
  public void addFound(String brand, String query, Map<String, ?> values) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(add + query + again)
                .bind("brand", brand)
                .bindMap(values)
                .execute());
  }

  /** Which come first of those that nobody else is at; they are still there. */
  public List<Due> first(String brand, int size) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(first)
                .bind("brand", brand)
                .bind("size", size)
                .map(ConstructorMapper.of(Due.class))
                .list());
  }

  /** Takes those of the ids out that nobody else has taken. */
  public List<UUID> take(String brand, Collection<UUID> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(take)
                .bind("brand", brand)
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list());
  }

  /** It comes again after a while, or as soon as it is added again; at once if it was already. */
  public void putOff(String brand, Due due) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(putOff)
                .bind("brand", brand)
                .bind("id", due.id())
                .bind("told", due.told())
                .execute());
  }

  /** Those that have any. */
  public List<String> brands() {
    return jdbi.withHandle(handle -> handle.createQuery(brands).mapTo(String.class).list());
  }
}
