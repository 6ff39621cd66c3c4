package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.kit.sql.GroupCommit;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Takes the events of one request: all that is understood, each once, with a receipt for all. */
@ApplicationScoped
class TakeEvents {

  /**
   * Two full requests make a write, and what is as much as a hundred events need not wait for
   * another one's end.
   */
  private static final GroupCommit.Bounds BOUNDS = new GroupCommit.Bounds(2, 100, 2000, 500);

  private final ReadEvent reader;
  private final Clock clock;
  private final GroupCommit<IncomingRequest, List<Receipt>> writes;

  TakeEvents(ReadEvent reader, EventStore store, Clock clock) {
    this.reader = reader;
    this.clock = clock;
    this.writes = new GroupCommit<>("events", BOUNDS, IncomingRequest::size, store::write);
  }

  /**
   * Commits before it returns: what is answered is durable.
   *
   * @throws RefusedRequest unless the body is the sender's own, with 1 to 1000 events
   */
  List<Receipt> take(Sender sender, TrackBody body, String requestId) {
    return writes.call(understand(sender, body, requestId));
  }

  /** The same without waiting: the receipts come in another thread, after the commit. */
  CompletableFuture<List<Receipt>> begin(Sender sender, TrackBody body, String requestId) {
    return writes.begin(understand(sender, body, requestId));
  }

  private IncomingRequest understand(Sender sender, TrackBody body, String requestId) {
    List<Receipt> rejected = new ArrayList<>();
    List<IncomingEvent> understood = read(sender, body, rejected);
    return new IncomingRequest(
        sender.brand(), sender.id(), requestId, clock.instant(), understood, rejected);
  }

  private List<IncomingEvent> read(Sender sender, TrackBody body, List<Receipt> rejected) {
    ArrayNode items = body.check(sender);
    List<IncomingEvent> understood = new ArrayList<>(items.size());
    for (int index = 0; index < items.size(); index++) {
      JsonNode item = items.get(index);
      try {
        understood.add(reader.read(index, item, sender.orderNumbers(), body.isTest()));
      } catch (RefusedItem refusal) {
        rejected.add(rejected(index, item, refusal));
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
