package io.hookline.reporting.report.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The brand's settings of which figures are told. */
@Singleton
class ReportedSettings {

  /** Days are of one chain of runs; while those of another one are being told, of the later. */
  private static final String SELECT =
      """
      select s.id, s.name, e.rules::text as rules, r.occurred_from, r.as_of
        from attribution_setting s
       cross join lateral (
         select d.chain_id from attribution_day d
          where d.brand = :brand and d.setting_id = s.id and d.chain_id is not null
          order by d.recorded_at desc, d.day desc limit 1) d
        join attribution_run r on r.brand = :brand and r.chain_id = d.chain_id
       cross join lateral jsonb_to_recordset(s.versions) as e (number int, rules jsonb)
       where s.brand = :brand and s.reported and e.number = r.setting_version
       order by s.name, s.id
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;

  ReportedSettings(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  List<ReportedSetting> of(String brand) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("brand", brand)
                .map((row, context) -> read(row))
                .list());
  }

  private ReportedSetting read(ResultSet row) throws SQLException {
    return new ReportedSetting(
        row.getObject("id", UUID.class),
        row.getString("name"),
        OwnJson.read(json, row.getString("rules"), JsonNode.class),
        instant(row, "occurred_from"),
        instant(row, "as_of"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
