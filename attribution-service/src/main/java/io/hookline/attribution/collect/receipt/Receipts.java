package io.hookline.attribution.collect.receipt;

import io.hookline.attribution.collect.ingest.EventKey;
import io.hookline.attribution.collect.ingest.ReceiptStatus;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Looks receipts up, newest first. */
@ApplicationScoped
class Receipts {

  /** Behind every receipt. */
  private static final UUID LAST = new UUID(-1, -1);

  private final Jdbi jdbi;
  private final ForwardedEvents forwarded;
  private final CurrentBrand brand;

  Receipts(Jdbi jdbi, ForwardedEvents forwarded, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.forwarded = forwarded;
    this.brand = brand;
  }

  List<ReceiptView> before(UUID before, ReceiptFilter filter, int limit) {
    List<ReceiptView> receipts = stored(before, filter, limit);
    Map<UUID, ForwardedView> sentOn = forwarded.of(receipts.stream().map(ReceiptView::id).toList());
    return receipts.stream().map(receipt -> receipt.with(sentOn.get(receipt.id()))).toList();
  }

  /**
   * @throws Problem RECEIPT_NOT_FOUND
   */
  ReceiptView get(UUID id) {
    return before(LAST, ReceiptFilter.one(id), 1).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    ReceiptProblem.RECEIPT_NOT_FOUND,
                    "No event has the receipt " + id + ", or it is kept no longer."));
  }

  private List<ReceiptView> stored(UUID before, ReceiptFilter filter, int limit) {
    return jdbi.withHandle(
        handle -> {
          Query query = handle.createQuery(ReceiptSql.of(filter, limit));
          query.bind("brand", brand.slug()).bind("before", before);
          if (filter.eventId != null) {
            String eventId = filter.eventId.replace("\0", "");
            query
                .bind("eventId", eventId)
                .bindArray("eventIdHashes", Long.class, EventKey.hashesOfId(brand.slug(), eventId));
          }
          if (filter.id != null) {
            query.bind("id", filter.id);
          }
          if (filter.eventSourceId != null) {
            query.bind("source", filter.eventSourceId);
          }
          return query.map((row, context) -> view(row)).list();
        });
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
        row.getObject("merged_with", UUID.class),
        row.getObject("conversion_id", UUID.class),
        row.getString("reason"),
        row.getString("path"),
        row.getBoolean("late"),
        null);
  }
}
