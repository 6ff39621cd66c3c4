package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.source.EventSources;
import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes events of our own format: each is taken or refused by itself. */
@Singleton
class SendEvents {

  private final EventSources sources;
  private final EventForm form;
  private final TakeEvents events;

  SendEvents(EventSources sources, EventForm form, TakeEvents events) {
    this.sources = sources;
    this.form = form;
    this.events = events;
  }

  private record Placed(int place, ObjectNode item) {}

  /** What became of each, in their order; those that were taken are durable. */
  List<EventOutcomeView> send(String brand, List<SentBody.Sent> sent, String requestId) {
    EventOutcomeView[] outcomes = new EventOutcomeView[sent.size()];
    Map<UUID, Optional<Sender>> known = new HashMap<>();
    Map<Sender, List<Placed>> bySender = new LinkedHashMap<>();
    for (int i = 0; i < sent.size(); i++) {
      try {
        NewEvent event = read(sent.get(i));
        Sender sender =
            require(
                event.eventSourceId(),
                known.computeIfAbsent(event.eventSourceId(), id -> sources.of(brand, id)));
        bySender
            .computeIfAbsent(sender, first -> new ArrayList<>())
            .add(new Placed(i, EventItem.of(event)));
      } catch (Problem refused) {
        outcomes[i] = EventOutcomeView.refused(i, null, refused);
      }
    }
    bySender.forEach((sender, own) -> take(sender, own, requestId, outcomes));
    return Arrays.asList(outcomes);
  }

  private void take(
      Sender sender, List<Placed> own, String requestId, EventOutcomeView[] outcomes) {
    SentEvents items = new SentEvents(own.stream().map(Placed::item).toList(), false, "");
    List<Receipt> receipts = events.take(sender, items, requestId);
    for (int i = 0; i < receipts.size(); i++) {
      int place = own.get(i).place();
      outcomes[place] = outcome(place, receipts.get(i));
    }
  }

  private NewEvent read(SentBody.Sent sent) {
    if (sent.refused() != null) {
      throw sent.refused();
    }
    return form.read(sent.json());
  }

  /**
   * @throws Problem REFERENCE_UNKNOWN, EVENT_SOURCE_DISCONNECTED
   */
  private static Sender require(UUID id, Optional<Sender> sender) {
    References.require("eventSourceId", id, "event source", any -> sender.isPresent());
    if (!sender.orElseThrow().connected()) {
      throw new Problem(IngestProblem.EVENT_SOURCE_DISCONNECTED, "Connect it again first.");
    }
    return sender.get();
  }

  private static EventOutcomeView outcome(int index, Receipt receipt) {
    if (receipt.status() != ReceiptStatus.REJECTED) {
      return EventOutcomeView.of(index, receipt);
    }
    Violation violation = EventItem.violation(receipt.path(), receipt.reason());
    return EventOutcomeView.refused(
        index,
        receipt.id(),
        new Problem(
            CommonProblem.VALIDATION_FAILED,
            Violation.summary(List.of(violation)),
            List.of(violation)));
  }
}
