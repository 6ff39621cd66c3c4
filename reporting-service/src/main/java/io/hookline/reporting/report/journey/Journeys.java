package io.hookline.reporting.report.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Reads what runs have told of how orders came about. */
@ApplicationScoped
class Journeys {

  /** A setting of which a run was told. */
  record Named(UUID id, String name) {}

  private static final String NAMES =
      """
      select setting_id, name from attribution_journey
       where brand = :brand order by completed_at desc, setting_id
      """;

  private static final String ONE =
      "select * from attribution_journey where brand = :brand and setting_id = :setting";

  private static final String CAMPAIGNS =
      "select id, name from campaign where brand = :brand and id::text = any(:ids)";

  private final Jdbi jdbi;
  private final ObjectMapper json;

  Journeys(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** The one that was told of last first. */
  List<Named> settings(String brand) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(NAMES)
                .bind("brand", brand)
                .map(
                    (row, context) ->
                        new Named(row.getObject("setting_id", UUID.class), row.getString("name")))
                .list());
  }

  Optional<Journey> find(String brand, UUID setting) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ONE)
                .bind("brand", brand)
                .bind("setting", setting)
                .map((row, context) -> journey(row))
                .findOne());
  }

  /** Names by id, of those that are known. */
  Map<String, String> campaigns(String brand, List<String> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CAMPAIGNS)
                .bind("brand", brand)
                .bindArray("ids", String.class, ids)
                .map(
                    (row, context) ->
                        new Named(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(one -> one.id().toString(), Named::name)));
  }

  private Journey journey(ResultSet row) throws SQLException {
    return new Journey(
        row.getObject("setting_id", UUID.class),
        row.getString("name"),
        instant(row, "run_from"),
        instant(row, "as_of"),
        read(row, "total", new TypeReference<>() {}),
        read(row, "channels", new TypeReference<>() {}),
        read(row, "last_channels", new TypeReference<>() {}),
        read(row, "campaigns", new TypeReference<>() {}),
        read(row, "roles", new TypeReference<>() {}),
        read(row, "paths", new TypeReference<>() {}),
        read(row, "stages", new TypeReference<>() {}));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private <T> T read(ResultSet row, String column, TypeReference<T> type) throws SQLException {
    try {
      return json.readValue(row.getString(column), type);
    } catch (JsonProcessingException notAsTold) {
      throw new IllegalStateException(column + " is not as the contract has it", notAsTold);
    }
  }
}
