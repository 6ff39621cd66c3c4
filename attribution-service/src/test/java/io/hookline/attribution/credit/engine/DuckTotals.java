package io.hookline.attribution.credit.engine;

import io.hookline.engine.credit.RuleModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;

/** DuckDB, with the same orders, touches and sources, asked the same by a statement of its own. */
final class DuckTotals implements AutoCloseable {

  /** In the order of the columns. */
  private static final List<RuleModel> MODELS =
      List.of(
          RuleModel.LAST_TOUCH,
          RuleModel.FIRST_TOUCH,
          RuleModel.LAST_NON_DIRECT,
          RuleModel.LINEAR,
          RuleModel.POSITION_BASED,
          RuleModel.TIME_DECAY);

  private static final String UNITS =
      " from credit_unit where until_run is null and chain_id = '%s' and ";

  private final Path folder;
  private final Connection duck;
  private final Statement sql;
  private final String question;

  /**
   * @param owner of the tables of the service
   * @param chain that has numbered sources
   */
  DuckTotals(Connection owner, UUID chain) throws IOException, SQLException {
    folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "duck");
    duck = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("credit.db"));
    sql = duck.createStatement();
    sql.execute(DrawnBrand.text("/credit-benchmark/duck-tables.sql"));
    copy(owner, "conversion", "select id, person_id, occurred_at, value from conversion");
    copy(
        owner,
        "person_touch",
        "select person_id, occurred_at, touch_id, kind, link_id, origin_id from person_touch");
    copy(owner, "conversion_code", "select conversion_id, reading from conversion_code");
    copy(owner, "promo_code", "select id, reading, precedence from promo_code");
    copy(
        owner,
        "unit",
        """
        select unit, origin_id, coalesce(link_id, '00000000-0000-0000-0000-000000000000'),
               coalesce(since, '-infinity'), coalesce(until, 'infinity'), direct
        """
            + UNITS.formatted(chain)
            + "origin_id is not null");
    copy(
        owner,
        "code_unit",
        "select unit, promo_code_id" + UNITS.formatted(chain) + "promo_code_id is not null");
    question = DrawnBrand.text("/credit-benchmark/duck-totals.sql");
  }

  private void copy(Connection owner, String table, String rows) throws IOException, SQLException {
    Path file = folder.resolve(table + ".csv");
    try (OutputStream out = Files.newOutputStream(file)) {
      owner
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("copy (" + rows + ") to stdout csv", out);
    }
    sql.execute("copy %s from '%s'".formatted(table, file));
    Files.delete(file);
  }

  Map<ModelSums.Key, ModelSums> totals() throws SQLException {
    try (ResultSet rows = sql.executeQuery(question)) {
      return ModelSums.read(rows, MODELS);
    }
  }

  @Override
  public void close() throws IOException, SQLException {
    duck.close();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
