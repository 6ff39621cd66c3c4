package io.hookline.content.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * What there is under names that are the same in lower case: in that of the database, by which its
 * index keeps them unique. Java's is another one, which writes ς at the end of {@code ΜΑΣ} and two
 * characters for {@code İ}.
 *
 * @param <V> what has a name
 */
public final class ByName<V> {

  private static final String KEYS =
      "select distinct name, lower(name) as key from unnest(:names) as asked (name)";

  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, V> found = new HashMap<>();

  /**
   * @param names that are asked for
   * @param sql of the rows of {@code :brand} whose {@code lower(name)} is one of {@code :keys},
   *     with that as {@code key}
   */
  public ByName(
      Handle handle, String brand, Collection<String> names, String sql, RowMapper<V> view) {
    handle
        .createQuery(KEYS)
        .bindArray("names", String.class, names.stream().map(String::strip).distinct().toList())
        .map((row, context) -> keys.put(row.getString("name"), row.getString("key")))
        .list();
    handle
        .createQuery(sql)
        .bind("brand", brand)
        .bindArray("keys", String.class, List.copyOf(keys.values()))
        .map((row, context) -> found.put(row.getString("key"), view.map(row, context)))
        .list();
  }

  /** Null where there is none. */
  public V get(String name) {
    return found.get(keys.get(name.strip()));
  }

  /** Adds what is new to a name that was asked for. */
  public void put(String name, V added) {
    found.put(keys.get(name.strip()), added);
  }
}
