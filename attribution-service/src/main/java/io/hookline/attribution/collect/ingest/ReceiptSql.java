package io.hookline.attribution.collect.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * The query for receipts. That of an accepted event is the event itself; only what is no event has
 * a row of its own. Conditions are written out, not passed as values, so that the planner sees what
 * they are.
 */
final class ReceiptSql {

  /** Its place in conversion_event tells whether the event was merged into an order. */
  private static final String EVENTS =
      """
      select t.id, t.received_at, t.source_id, t.request_id, t.item, t.event, t.event_id,
             case when c.merged then 'MERGED' else 'ACCEPTED' end as status,
             null::uuid as duplicate_of, c.conversion_id, null as reason, null as path, t.late
        from event t
        left join conversion_event c on c.brand = t.brand and c.event_id = t.id
       where t.brand = :brand and t.id < :before
      """;

  private static final String OTHERS =
      """
      select t.id, t.received_at, t.source_id, t.request_id, t.item, t.event, t.event_id, t.status,
             t.duplicate_of, null::uuid as conversion_id, t.reason, t.path, t.late
        from receipt t
       where t.brand = :brand and t.id < :before
      """;

  private ReceiptSql() {}

  static String of(ReceiptFilter filter, int limit) {
    List<String> parts = new ArrayList<>();
    if (filter.status == null || isStored(filter.status)) {
      parts.add(newest(EVENTS, filter, limit));
    }
    if (filter.status == null || !isStored(filter.status)) {
      parts.add(newest(OTHERS, filter, limit));
    }
    return parts.size() == 1
        ? parts.get(0)
        : "(" + String.join(") union all (", parts) + ") order by id desc limit " + limit;
  }

  private static boolean isStored(ReceiptStatus status) {
    return status == ReceiptStatus.ACCEPTED || status == ReceiptStatus.MERGED;
  }

  private static String newest(String select, ReceiptFilter filter, int limit) {
    return select
        + (filter.eventId == null ? "" : " and t.event_id = :eventId")
        + (filter.status == null ? "" : condition(filter.status))
        + " order by t.id desc limit "
        + limit;
  }

  private static String condition(ReceiptStatus status) {
    return switch (status) {
      case ACCEPTED -> " and c.merged is not true";
      case MERGED -> " and c.merged";
      case DUPLICATE -> " and t.status = 'DUPLICATE'";
      case REJECTED -> " and t.status = 'REJECTED'";
    };
  }
}
