package io.hookline.attribution.ingest;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Looks receipts up, newest first. */
@ApplicationScoped
class Receipts {

  /**
   * The receipt of an accepted event has the event's id, and so has its place in conversion_event.
   */
  private static final String SELECT =
      """
      select r.id, r.received_at, r.source_id, r.request_id, r.item, r.event, r.event_id,
             case when c.merged then 'MERGED' else r.status end as status,
             r.duplicate_of, c.conversion_id, r.reason, r.path, r.late
        from receipt r
        left join conversion_event c on c.brand = r.brand and c.event_id = r.id
       where r.brand = :brand and r.id < :before
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  Receipts(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  List<ReceiptView> before(UUID before, ReceiptFilter filter, int limit) {
    return jdbi.withHandle(
        handle -> {
          Query query = handle.createQuery(sql(filter) + limit);
          query.bind("brand", brand.slug()).bind("before", before);
          if (filter.eventId != null) {
            query.bind("eventId", filter.eventId.replace("\0", ""));
          }
          return query.map((row, context) -> view(row)).list();
        });
  }

  /** Conditions are written out, not passed as values, so that the planner sees what they are. */
  static String sql(ReceiptFilter filter) {
    return SELECT
        + (filter.eventId == null ? "" : " and r.event_id = :eventId")
        + (filter.status == null ? "" : condition(filter.status))
        + " order by r.id desc limit ";
  }

  private static String condition(ReceiptStatus status) {
    return switch (status) {
      case ACCEPTED -> " and r.status = 'ACCEPTED' and c.merged is not true";
      case MERGED -> " and c.merged";
      case DUPLICATE -> " and r.status = 'DUPLICATE'";
      case REJECTED -> " and r.status = 'REJECTED'";
    };
  }

  private static ReceiptView view(ResultSet row) throws SQLException {
    return new ReceiptView(
        row.getObject("id", UUID.class),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getObject("source_id", UUID.class),
        row.getString("request_id"),
        row.getInt("item"),
        row.getString("event"),
        row.getString("event_id"),
        ReceiptStatus.valueOf(row.getString("status")),
        row.getObject("duplicate_of", UUID.class),
        row.getObject("conversion_id", UUID.class),
        row.getString("reason"),
        row.getString("path"),
        row.getBoolean("late"));
  }
}
