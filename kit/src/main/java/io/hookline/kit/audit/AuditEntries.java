package io.hookline.kit.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.hookline.kit.access.Finance;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads entries by the indexes of a resource, of a subject, or of the brand. */
@ApplicationScoped
class AuditEntries {

  private final Jdbi jdbi;
  private final Finance finance;
  private final ObjectReader changes;

  AuditEntries(Jdbi jdbi, Finance finance, ObjectMapper json) {
    this.jdbi = jdbi;
    this.finance = finance;
    this.changes =
        json.readerFor(new TypeReference<List<FieldChange>>() {})
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  }

  /** Newest first. The clauses are put together, because a plan for all of them serves none. */
  List<AuditEntry> before(String brand, AuditFilter filter, UUID id, int limit) {
    StringBuilder sql =
        new StringBuilder("select * from audit where brand = :brand and id < :before");
    sql.append(filter.resource == null ? "" : " and resource = :resource");
    sql.append(filter.actor == null ? "" : " and subject = :actor");
    sql.append(filter.from == null ? "" : " and occurred_at >= :from");
    sql.append(filter.to == null ? "" : " and occurred_at < :to");
    sql.append(" order by id desc limit :limit");
    return jdbi.withHandle(
        handle -> {
          var query = handle.createQuery(sql).bind("brand", brand).bind("before", id);
          if (filter.resource != null) {
            query.bind("resource", filter.resource);
          }
          if (filter.actor != null) {
            query.bind("actor", filter.actor);
          }
          if (filter.from != null) {
            query.bind("from", filter.from);
          }
          if (filter.to != null) {
            query.bind("to", filter.to);
          }
          return query.bind("limit", limit).map((row, context) -> read(row)).list();
        });
  }

  private AuditEntry read(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getObject("id", UUID.class),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        new AuditActor(row.getString("subject"), row.getString("name"), row.getString("client")),
        row.getString("operation"),
        AuditAction.valueOf(row.getString("action")),
        row.getString("resource"),
        changes(row),
        row.getString("request_id"));
  }

  /** Of money, callers without the right to see it learn which fields changed, and no value. */
  private List<FieldChange> changes(ResultSet row) throws SQLException {
    List<FieldChange> all = OwnJson.read(changes, row.getString("changes"));
    return row.getBoolean("money") && !finance.isHeld()
        ? all.stream().map(FieldChange::masked).toList()
        : all;
  }
}
