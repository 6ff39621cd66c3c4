package io.hookline.kit.sql;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * A table of facts that are added and never change. Many are added with one statement, in the order
 * of their key, so that two who add the same ones wait for each other once. Where a fact with the
 * same key stands, nothing is written: who adds it sees what stands there, and says what that
 * means.
 *
 * @param <V> a fact, as it is shown; Jdbi makes it of the columns
 */
public final class FactTable<V> {

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final RowMapper<V> mapper;
  private final Function<V, UUID> id;
  private final String add;
  private final String standing;
  private final String select;

  /** How a table is written and read. */
  public static final class Sql {

    private final String table;
    private final List<String[]> columns;
    private final List<String> key;

    /**
     * @param columns names and types, {@code "id uuid, day date"}, without the brand; in the fact's
     *     JSON they are in camel case
     * @param key the names of those of which there is only one fact
     */
    public Sql(String table, String columns, String... key) {
      this.table = table;
      this.columns = Arrays.stream(columns.split(",\\s*")).map(one -> one.split(" ")).toList();
      this.key = List.of(key);
    }

    private String each(Function<String[], String> part) {
      return columns.stream().map(part).collect(joining(", "));
    }

    private String rows() {
      return " from jsonb_to_recordset(:rows::jsonb) as r("
          + each(column -> "\"" + field(column[0]) + "\" " + column[1])
          + ")";
    }

    private static String field(String column) {
      String words =
          Stream.of(column.split("_"))
              .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
              .collect(joining());
      return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private String add() {
      return "insert into "
          + table
          + " (brand, "
          + each(column -> column[0])
          + ") select :brand, "
          + each(column -> "r.\"" + field(column[0]) + "\"")
          + rows()
          + " order by "
          + key.stream().map(column -> "r.\"" + field(column) + "\"").collect(joining(", "))
          + " on conflict do nothing returning id";
    }

    /** Everything of a fact, from the table as {@code f}; conditions follow. */
    public String select() {
      return selected() + " from " + table + " f ";
    }

    private String selected() {
      return "select " + each(column -> "f." + column[0]) + ", 0 as version";
    }

    /** Each is found by the key, whatever the planner believes of a table that is being filled. */
    private String standing() {
      return selected()
          + ", r.id as sent_id"
          + rows()
          + " cross join lateral (select * from "
          + table
          + " f where "
          + key.stream()
              .map(column -> "f." + column + " = r.\"" + field(column) + "\"")
              .collect(joining(" and "))
          + " offset 0) f";
    }
  }

  /**
   * @param id of a fact
   */
  public FactTable(
      Jdbi jdbi, ObjectMapper json, Sql sql, RowMapper<V> mapper, Function<V, UUID> id) {
    this.jdbi = jdbi;
    this.json = json;
    this.mapper = mapper;
    this.id = id;
    this.add = sql.add();
    this.standing = sql.standing();
    this.select = sql.select();
  }

  /**
   * Adds those that are new, in the running transaction.
   *
   * @return what stands at the key of each fact, by the fact's id: the fact itself where it was
   *     added
   */
  public Map<UUID, V> add(String brand, Collection<V> facts) {
    Map<UUID, V> there = new HashMap<>();
    if (facts.isEmpty()) {
      return there;
    }
    String rows = OwnJson.write(json, facts);
    jdbi.useHandle(
        handle -> {
          List<UUID> added =
              handle
                  .createQuery(add)
                  .bind("brand", brand)
                  .bind("rows", rows)
                  .mapTo(UUID.class)
                  .list();
          if (added.size() < facts.size()) {
            handle
                .createQuery(standing)
                .bind("rows", rows)
                .map(
                    (row, context) ->
                        Map.entry(row.getObject("sent_id", UUID.class), mapper.map(row, context)))
                .forEach(entry -> there.put(entry.getKey(), entry.getValue()));
          } else {
            facts.forEach(fact -> there.put(id.apply(fact), fact));
          }
        });
    return there;
  }

  /**
   * Reads facts.
   *
   * @param conditions what follows {@code from … f}
   */
  public List<V> list(String conditions, Map<String, ?> values) {
    return jdbi.withHandle(
        handle -> handle.createQuery(select + conditions).bindMap(values).map(mapper).list());
  }
}
