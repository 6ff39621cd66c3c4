package io.hookline.creator.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads a section of the page with one statement, however much there is. */
@ApplicationScoped
class OverviewReads {

  /** As many rows of a section as are shown; its counts say how many there are. */
  static final int LATEST = 10;

  /** The first rows of a section, and what it says of all. */
  record Section<T>(List<T> latest, Map<String, Long> counts) {

    long count(String name) {
      return counts.getOrDefault(name, 0L);
    }
  }

  private final Jdbi jdbi;

  OverviewReads(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  <T> List<T> list(String sql, Asked asked, Map<String, ?> more, RowMapper<T> row) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("brand", asked.brand())
                .bindByType("records", asked.ids(), UUID[].class)
                .bindMap(more)
                .map(row)
                .list());
  }

  /**
   * @param counts columns that are the same in every row
   */
  <T> Section<T> section(
      String sql, Asked asked, Map<String, ?> more, RowMapper<T> row, String... counts) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("latest", LATEST);
    Map<String, Long> found = new HashMap<>();
    List<T> latest =
        list(
            sql,
            asked,
            values,
            (result, context) -> {
              for (String count : counts) {
                found.put(count, result.getLong(count));
              }
              return row.map(result, context);
            });
    return new Section<>(latest, found);
  }

  static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
