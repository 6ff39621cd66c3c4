package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.attribution.collect.shopper.Cleaner;
import io.hookline.attribution.collect.source.EventSources;
import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.kit.sql.GroupCommit;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Takes the events of one request: all that is understood, each once, with a receipt for all.
 * Whatever tells of an order, a refund or a step of a shopper comes in by this door, in the shape
 * of an element of TikTok's {@code data[]}.
 */
@ApplicationScoped
public class TakeEvents {

  /**
   * Two full requests make a write, and what is as much as a hundred events need not wait for
   * another one's end.
   */
  private static final GroupCommit.Bounds BOUNDS = new GroupCommit.Bounds(2, 100, 2000, 500);

  private final ReadEvent reader;
  private final Clock clock;
  private final EventStore store;
  private final GroupCommit<IncomingRequest, List<Receipt>> writes;

  TakeEvents(ReadEvent reader, EventStore store, Clock clock) {
    this.reader = reader;
    this.clock = clock;
    this.store = store;
    this.writes = new GroupCommit<>("events", BOUNDS, IncomingRequest::size, store::write);
  }

  /**
   * For rooms that make events of what they are told. Commits before it returns, in transactions of
   * its own: what is answered is durable.
   *
   * @param sender of whom they are; {@link EventSources#of} finds it
   * @param events each {@code {event, event_id, event_time, user, page, properties}}
   * @param requestId by which receipts are found together
   * @return what became of each, in their order
   */
  public List<Receipt> take(Sender sender, List<? extends JsonNode> events, String requestId) {
    return take(sender, Door.of(sender.kind()), events, requestId);
  }

  /**
   * The same by another door than the one that the sender's kind has: that of its pixel.
   *
   * @param door from which side they are told: pixel and server complete each other
   */
  public List<Receipt> take(
      Sender sender, Door door, List<? extends JsonNode> events, String requestId) {
    return writes.call(
        understand(sender, door, new SentEvents(events, false, "events"), requestId));
  }

  /** Without waiting, see {@link #begin(Sender, SentEvents, String)}. */
  public CompletableFuture<List<Receipt>> begin(
      Sender sender, Door door, List<? extends JsonNode> events, String requestId) {
    return writes.begin(
        understand(sender, door, new SentEvents(events, false, "events"), requestId));
  }

  /**
   * The same within the present transaction: a file that is only tried leaves no event behind, and
   * one that is all or nothing leaves all or none.
   *
   * @return as of {@link #take}, with paths inside the event
   */
  public List<Receipt> takeWithin(
      Sender sender, List<? extends JsonNode> events, String requestId) {
    return store.join(
        understand(sender, Door.OFFLINE, new SentEvents(events, false, ""), requestId));
  }

  /**
   * As {@link #take(Sender, List, String)}, but within the present transaction: what the events
   * were made of is remembered with them, or neither.
   */
  public List<Receipt> takeJoining(
      Sender sender, List<? extends JsonNode> events, String requestId) {
    return store.join(
        understand(
            sender, Door.of(sender.kind()), new SentEvents(events, false, "events"), requestId));
  }

  /** Commits before it returns: what is answered is durable. */
  List<Receipt> take(Sender sender, SentEvents events, String requestId) {
    return writes.call(understand(sender, Door.of(sender.kind()), events, requestId));
  }

  /** The same without waiting: the receipts come in another thread, after the commit. */
  CompletableFuture<List<Receipt>> begin(Sender sender, SentEvents events, String requestId) {
    return writes.begin(understand(sender, Door.of(sender.kind()), events, requestId));
  }

  private IncomingRequest understand(Sender sender, Door door, SentEvents sent, String requestId) {
    Reading reading =
        new Reading(
            sent.test() || sender.settings().testMode(), sender.orderNumbers(), sender.settings());
    List<KeptRefusal> refusals = new ArrayList<>();
    List<IncomingEvent> understood = new ArrayList<>(sent.events().size());
    for (int index = 0; index < sent.events().size(); index++) {
      JsonNode item = sent.events().get(index);
      try {
        understood.add(door.admit(reader.read(index, item, reading)).packedOnly());
      } catch (RefusedItem refusal) {
        refusals.add(
            new KeptRefusal(
                rejected(index, item, refusal, sent),
                refusal.path(),
                reader.isTest(item, reading),
                Cleaner.scalar(item.path("event")).asText(null),
                refusal.isLasting() ? null : reader.kept(item, reading)));
      }
    }
    return new IncomingRequest(
        sender.brand(),
        sender.id(),
        door,
        requestId,
        clock.instant(),
        understood,
        refusals.stream().map(KeptRefusal::receipt).toList(),
        refusals);
  }

  /**
   * An event that is understood already. Commits before it returns.
   *
   * @throws RefusedItem for what may not be said at the door
   */
  Receipt takeUnderstood(Sender sender, Door door, IncomingEvent event, String requestId) {
    return writes
        .call(
            new IncomingRequest(
                sender.brand(),
                sender.id(),
                door,
                requestId,
                clock.instant(),
                List.of(door.admit(event)),
                List.of()))
        .get(0);
  }

  private static Receipt rejected(int index, JsonNode item, RefusedItem refusal, SentEvents sent) {
    return new Receipt(
        Ids.next(),
        index,
        null,
        ReadEvent.idForReceipt(item),
        ReceiptStatus.REJECTED,
        null,
        refusal.getMessage(),
        sent.path(index, refusal.path()),
        false);
  }
}
