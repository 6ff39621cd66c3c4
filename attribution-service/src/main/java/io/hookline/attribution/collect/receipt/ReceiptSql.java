package io.hookline.attribution.collect.receipt;

import io.hookline.attribution.collect.ingest.ReceiptStatus;
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
      select t.id, t.received_at, t.source_id,
             coalesce(t.request_id::text, t.request_name) as request_id, t.item, t.event, t.event_id,
             case when c.merged or t.merged_with is not null then 'MERGED' else 'ACCEPTED' end as status,
             null::uuid as duplicate_of, t.merged_with, c.conversion_id, null as reason, null as path,
             t.late
        from event t
        left join conversion_event c on c.brand = t.brand and c.event_id = t.id
       where t.brand = :brand and t.id < :before
      """;

  private static final String OTHERS =
      """
      select t.id, t.received_at, t.source_id, t.request_id, t.item, t.event, t.event_id, t.status,
             t.duplicate_of, null::uuid as merged_with, null::uuid as conversion_id, t.reason, t.path,
             t.late
        from receipt t
       where t.brand = :brand and t.id < :before
      """;

  private static final String NOT_MERGED = " and c.merged is not true and t.merged_with is null";

  private ReceiptSql() {}

  static String of(ReceiptFilter filter, int limit) {
    List<String> parts = new ArrayList<>();
    if (filter.status == null || filter.status == ReceiptStatus.ACCEPTED) {
      parts.add(events(filter, filter.status == null ? "" : NOT_MERGED, limit));
    } else if (filter.status == ReceiptStatus.MERGED) {
      parts.add(events(filter, " and t.merged_with is not null", limit));
      parts.add(events(filter, " and t.merged_with is null and c.merged", limit));
    }
    if (filter.status == null || !filter.status.isStored()) {
      parts.add(others(filter, limit));
    }
    return parts.size() == 1
        ? parts.get(0)
        : "(" + String.join(") union all (", parts) + ") order by id desc limit " + limit;
  }

  private static String events(ReceiptFilter filter, String condition, int limit) {
    String byId =
        filter.eventId == null
            ? ""
            : " and t.event_id_hash = any(:eventIdHashes) and t.event_id = :eventId";
    return EVENTS + byId + condition + these(filter) + newest(limit);
  }

  private static String others(ReceiptFilter filter, int limit) {
    return OTHERS
        + (filter.eventId == null ? "" : " and t.event_id = :eventId")
        + (filter.status == null ? "" : " and t.status = '" + filter.status + "'")
        + these(filter)
        + newest(limit);
  }

  private static String these(ReceiptFilter filter) {
    return (filter.id == null ? "" : " and t.id = :id")
        + (filter.eventSourceId == null ? "" : " and t.source_id = :source");
  }

  private static String newest(int limit) {
    return " order by t.id desc limit " + limit;
  }
}
