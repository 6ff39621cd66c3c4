package io.hookline.content.search;

import io.hookline.kit.sql.FreshPlans;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * A page of what is found, newest first.
 *
 * <p>Neither of the two ways to find it is always quick. Common words are in the next few rows of
 * the list, while the index would bring every row that has them; rare words come from the index at
 * once, while the list would be read to its end. PostgreSQL chooses by how common a word is among
 * all brands, which says nothing of one brand: the name of a product is on every post of its own
 * and on none of the others. So the newest rows are looked at first, and the index is asked for
 * what they do not fill.
 */
public final class SearchedList {

  /** Rows that are looked at first. What fills no page of them is in a few rows of a hundred. */
  private static final int NEWEST = 2_000;

  /**
   * What is left then are bitmaps, and that of the words is always the smaller one. By its
   * statistics of all brands PostgreSQL would rather read the whole of a large brand for a word
   * that others have often.
   */
  private static final String BITMAPS_ONLY =
      "select set_config('enable_seqscan', :other, true),"
          + " set_config('enable_indexscan', :other, true),"
          + " set_config('enable_indexonlyscan', :other, true)";

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
        "select id from (select %s, r.search%s%s%d) r where %s%s:limit"
            .formatted(columns, rows, order, NEWEST, found, order);
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
    List<UUID> first = ids(newest, handle, brand, query, parameters, limit);
    if (first.size() == limit) {
      return first;
    }
    plan(handle, "off");
    List<UUID> all = ids(indexed, handle, brand, query, parameters, limit);
    plan(handle, "on");
    return all;
  }

  private static void plan(Handle handle, String other) {
    handle.createQuery(BITMAPS_ONLY).bind("other", other).mapTo(String.class).one();
  }

  private static List<UUID> ids(
      String sql, Handle handle, String brand, String query, Map<String, ?> parameters, int limit) {
    return handle
        .createQuery(sql)
        .bindMap(parameters)
        .bind("brand", brand)
        .bind("query", query)
        .bind("limit", limit)
        .mapTo(UUID.class)
        .list();
  }

  /** For tests of the plan. */
  public List<String> statements() {
    return List.of(newest, indexed);
  }
}
