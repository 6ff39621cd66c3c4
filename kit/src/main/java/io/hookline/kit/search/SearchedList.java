package io.hookline.kit.search;

import io.hookline.kit.aggregate.NewestOrIndexed;
import io.hookline.kit.sql.FreshPlans;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A page of what is found, newest first. */
public final class SearchedList {

  private final String newest;
  private final String indexed;

  /**
   * @param table with {@code id}, {@code brand} and {@code search}; read through the view that
   *     {@code show_by_brand} made of it, because under row-level security itself PostgreSQL asks
   *     no index for {@code @@}
   * @param keys what the list is sorted by, each descending, {@code id} the last
   * @param conditions further ones on the rows {@code r}, with named parameters; {@code brand},
   *     {@code query} and {@code limit} are taken
   */
  public SearchedList(String table, List<String> keys, String conditions) {
    String columns = "r." + String.join(", r.", keys);
    String order = " order by r." + String.join(" desc, r.", keys) + " desc limit ";
    String rows = " from " + table + "_of_brand r where r.brand = :brand and (" + conditions + ")";
    String found = "r.search @@ cast(:query as tsquery)";
    newest =
        "select id from (select %s, r.search%s%s:newest) r where %s%s:limit"
            .formatted(columns, rows, order, found, order);
    indexed =
        "with r as materialized (select %s%s and %s) select id from r%s:limit"
            .formatted(columns, rows, found, order);
  }

  /**
   * @param query of {@link SearchText#query}
   * @param parameters of the further conditions
   * @return at most so many ids, in the list's order
   */
  public List<UUID> ids(
      Handle handle, String brand, String query, Map<String, ?> parameters, int limit) {
    FreshPlans.use(handle);
    return NewestOrIndexed.find(
        limit,
        few -> ids(query(newest, handle, brand, query, parameters, limit).bind("newest", few)),
        () -> {
          plan(handle, "off");
          List<UUID> found = ids(query(indexed, handle, brand, query, parameters, limit));
          plan(handle, "on");
          return found;
        });
  }

  private static void plan(Handle handle, String other) {
    handle
        .createQuery(NewestOrIndexed.OTHER_THAN_BITMAPS)
        .bind("other", other)
        .mapTo(String.class)
        .one();
  }

  private static Query query(
      String sql, Handle handle, String brand, String query, Map<String, ?> parameters, int limit) {
    return handle
        .createQuery(sql)
        .bindMap(parameters)
        .bind("brand", brand)
        .bind("query", query)
        .bind("limit", limit);
  }

  private static List<UUID> ids(Query query) {
    return query.mapTo(UUID.class).list();
  }

  /** For tests of the plan. */
  public List<String> statements() {
    return List.of(newest, indexed);
  }
}
