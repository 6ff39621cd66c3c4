package io.hookline.attribution.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.hookline.attribution.ingest.EventKeys.Key;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes the events of one request: all that is understood, each once, with a receipt for all. */
@ApplicationScoped
class TakeEvents {

  private final ReadEvent reader;
  private final EventKeys keys;
  private final EventStore store;
  private final Clock clock;

  TakeEvents(ReadEvent reader, EventKeys keys, EventStore store, Clock clock) {
    this.reader = reader;
    this.keys = keys;
    this.store = store;
    this.clock = clock;
  }

  /** Commits before it returns: what is answered is durable. */
  @Transactional
  public List<Receipt> take(UUID source, ArrayNode items, boolean test, String requestId) {
    Instant now = clock.instant();
    List<Receipt> receipts = new ArrayList<>();
    List<IncomingEvent> understood = read(items, test, receipts);

    Map<Key, IncomingEvent> firstHere = new LinkedHashMap<>();
    understood.stream()
        .filter(event -> event.eventId() != null)
        .forEach(event -> firstHere.putIfAbsent(Key.of(event), event));
    Map<Key, UUID> firsts = keys.claim(source, firstHere.values(), now);

    List<IncomingEvent> accepted = new ArrayList<>();
    for (IncomingEvent event : understood) {
      UUID first = event.eventId() == null ? event.id() : firsts.get(Key.of(event));
      if (event.id().equals(first)) {
        accepted.add(event);
        receipts.add(Receipt.accepted(event));
      } else {
        receipts.add(Receipt.duplicate(event, first));
      }
    }
    store.events(source, accepted, now);
    store.receipts(source, receipts, requestId, now);
    return receipts;
  }

  private List<IncomingEvent> read(ArrayNode items, boolean test, List<Receipt> receipts) {
    List<IncomingEvent> understood = new ArrayList<>(items.size());
    for (int index = 0; index < items.size(); index++) {
      JsonNode item = items.get(index);
      try {
        understood.add(reader.read(index, item, test));
      } catch (RefusedItem refusal) {
        receipts.add(rejected(index, item, refusal));
      }
    }
    return understood;
  }

  private static Receipt rejected(int index, JsonNode item, RefusedItem refusal) {
    String place = "data." + index;
    return new Receipt(
        Ids.next(),
        index,
        null,
        ReadEvent.idForReceipt(item),
        ReceiptStatus.REJECTED,
        null,
        refusal.getMessage(),
        refusal.path().isEmpty() ? place : place + "." + refusal.path(),
        false);
  }
}
