package io.hookline.attribution.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Writes events and receipts, each kind with one statement however many there are. */
@ApplicationScoped
class EventStore {

  /** Lists travel as one text per event: an array of arrays of different lengths does not exist. */
  private static final String EVENTS =
      """
      insert into event (brand, id, source_id, event, original_event, event_id, occurred_at,
                         received_at, late, test, keys, order_id, value, currency, promo_codes,
                         payload)
      select :brand, t.id, :source, t.event, t.original_event, t.event_id, t.occurred_at,
             :now, t.late, t.test, string_to_array(t.keys, chr(10)), t.order_id, t.value, t.currency,
             string_to_array(t.promo_codes, chr(10)), t.payload
        from unnest(:ids::uuid[], :events::text[], :originals::text[], :eventIds::text[],
                    :instants::timestamptz[], :lates::boolean[], :tests::boolean[], :keys::text[],
                    :orderIds::text[], :values::numeric[], :currencies::text[],
                    :promoCodes::text[], :payloads::jsonb[])
          as t(id, event, original_event, event_id, occurred_at, late, test, keys, order_id,
               value, currency, promo_codes, payload)
      """;

  private static final String RECEIPTS =
      """
      insert into receipt (brand, id, received_at, source_id, request_id, item, event, event_id,
                           status, duplicate_of, reason, path, late)
      select :brand, t.id, :now, :source, :request, t.item, t.event, t.event_id, t.status,
             t.duplicate_of, t.reason, t.path, t.late
        from unnest(:ids::uuid[], :items::int[], :events::text[], :eventIds::text[],
                    :statuses::text[], :firsts::uuid[], :reasons::text[], :paths::text[],
                    :lates::boolean[])
          as t(id, item, event, event_id, status, duplicate_of, reason, path, late)
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final ObjectMapper json;

  EventStore(Jdbi jdbi, CurrentBrand brand, ObjectMapper json) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.json = json;
  }

  void events(UUID source, List<IncomingEvent> events, Instant now) {
    if (events.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle -> {
          Update insert = handle.createUpdate(EVENTS);
          insert.bind("brand", brand.slug()).bind("source", source).bind("now", now);
          array(insert, "ids", UUID.class, events, IncomingEvent::id);
          array(insert, "events", String.class, events, IncomingEvent::event);
          array(insert, "originals", String.class, events, IncomingEvent::originalEvent);
          array(insert, "eventIds", String.class, events, IncomingEvent::eventId);
          array(insert, "instants", String.class, events, event -> event.occurredAt().toString());
          array(insert, "lates", Boolean.class, events, IncomingEvent::late);
          array(insert, "tests", Boolean.class, events, IncomingEvent::test);
          array(insert, "keys", String.class, events, event -> lines(event.keys()));
          array(insert, "orderIds", String.class, events, event -> event.purchase().orderId());
          array(insert, "values", String.class, events, EventStore::value);
          array(insert, "currencies", String.class, events, event -> event.purchase().currency());
          array(
              insert,
              "promoCodes",
              String.class,
              events,
              event -> lines(event.purchase().promoCodes()));
          array(insert, "payloads", String.class, events, event -> write(event.payload()));
          insert.execute();
        });
  }

  void receipts(UUID source, List<Receipt> receipts, String requestId, Instant now) {
    jdbi.useHandle(
        handle -> {
          Update insert = handle.createUpdate(RECEIPTS);
          insert.bind("brand", brand.slug()).bind("source", source).bind("now", now);
          insert.bind("request", requestId);
          array(insert, "ids", UUID.class, receipts, Receipt::id);
          array(insert, "items", Integer.class, receipts, Receipt::index);
          array(insert, "events", String.class, receipts, Receipt::event);
          array(insert, "eventIds", String.class, receipts, Receipt::eventId);
          array(insert, "statuses", String.class, receipts, receipt -> receipt.status().name());
          array(insert, "firsts", UUID.class, receipts, Receipt::duplicateOf);
          array(insert, "reasons", String.class, receipts, Receipt::reason);
          array(insert, "paths", String.class, receipts, Receipt::path);
          array(insert, "lates", Boolean.class, receipts, Receipt::late);
          insert.execute();
        });
  }

  private static <R, T> void array(
      Update statement, String name, Class<T> type, List<R> rows, Function<R, T> column) {
    statement.bindArray(name, type, rows.stream().map(column).toList());
  }

  private static String lines(Collection<String> texts) {
    return String.join("\n", texts);
  }

  private static String value(IncomingEvent event) {
    return event.purchase().value() == null ? null : event.purchase().value().toPlainString();
  }

  private String write(JsonNode payload) {
    try {
      return json.writeValueAsString(payload);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("An event cannot be written as JSON", broken);
    }
  }
}
