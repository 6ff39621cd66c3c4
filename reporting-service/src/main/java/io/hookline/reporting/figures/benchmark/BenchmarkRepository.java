package io.hookline.reporting.figures.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

@ApplicationScoped
class BenchmarkRepository {

  private static final RowMapper<BenchmarkView> ROW = ConstructorMapper.of(BenchmarkView.class);

  private final Jdbi jdbi;
  private final ObjectMapper json;

  BenchmarkRepository(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /** With what no view shows. */
  private record Row(@JsonUnwrapped BenchmarkView benchmark) {
    @JsonProperty
    String rowKey() {
      return benchmark.facts().key();
    }
  }

  /**
   * @throws Problem BENCHMARK_NOT_FOUND
   */
  BenchmarkView get(String brand, UUID id) {
    return one(BenchmarkSql.GET, brand, id);
  }

  /**
   * As {@link #get}, and keeps others waiting who want to change it until the commit.
   *
   * @throws Problem BENCHMARK_NOT_FOUND
   */
  BenchmarkView getLocked(String brand, UUID id) {
    return one(BenchmarkSql.GET + " for update", brand, id);
  }

  private BenchmarkView one(String sql, String brand, UUID id) {
    return list(sql, Map.of("brand", brand, "id", id)).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    BenchmarkProblem.BENCHMARK_NOT_FOUND, "There is no benchmark " + id + "."));
  }

  List<BenchmarkView> page(String brand, BenchmarkFilter filter, PageQuery page) {
    Map<String, Object> values = filter.values();
    values.put("brand", brand);
    values.put("before", page.before());
    values.put("limit", page.fetch());
    return list(BenchmarkSql.PAGE, values);
  }

  List<BenchmarkView> versions(String brand, UUID id, long before, int limit) {
    return list(
        BenchmarkSql.VERSIONS, Map.of("brand", brand, "id", id, "before", before, "limit", limit));
  }

  /** Those that count, by what makes them the same. */
  List<BenchmarkView> standing(String brand, Collection<String> keys) {
    return list(BenchmarkSql.STANDING, Map.of("brand", brand, "keys", keys.toArray(String[]::new)));
  }

  /**
   * Those that count of a measure and of those that say the same of other denominators, the latest
   * first.
   */
  List<BenchmarkView> ofFamily(String brand, String measure, int limit) {
    return list(
        BenchmarkSql.OF_FAMILY,
        Map.of("brand", brand, "family", measure.split("_by_")[0], "limit", limit));
  }

  /** With one statement; a house row that the brand had already is left out of the answer. */
  List<BenchmarkView> addHouse(String brand, List<BenchmarkView> rows) {
    return written(
        BenchmarkSql.ADD + " on conflict do nothing" + BenchmarkSql.RETURNING, brand, rows);
  }

  /** With one statement. */
  void add(String brand, List<BenchmarkView> rows) {
    written(BenchmarkSql.ADD + BenchmarkSql.RETURNING, brand, rows);
  }

  /** Writes the next versions of locked ones, with one statement. */
  void update(String brand, List<BenchmarkView> rows) {
    written(BenchmarkSql.UPDATE, brand, rows);
  }

  private List<BenchmarkView> written(String sql, String brand, List<BenchmarkView> rows) {
    return rows.isEmpty()
        ? List.of()
        : list(
            sql,
            Map.of(
                "brand", brand, "rows", OwnJson.write(json, rows.stream().map(Row::new).toList())));
  }

  private List<BenchmarkView> list(String sql, Map<String, ?> values) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).bindMap(values).map(ROW).list());
  }
}
