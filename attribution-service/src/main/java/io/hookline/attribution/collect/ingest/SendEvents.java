package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes events of our own format: each is taken or refused by itself. */
@Singleton
class SendEvents {

  private final EventForm form;
  private final TakeEvents events;

  SendEvents(EventForm form, TakeEvents events) {
    this.form = form;
    this.events = events;
  }

  /** What became of each, in their order; those that were taken are durable. */
  List<EventOutcomeView> send(Sender sender, List<SentBody.Sent> sent, String requestId) {
    EventOutcomeView[] outcomes = new EventOutcomeView[sent.size()];
    List<ObjectNode> items = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      try {
        items.add(EventItem.of(read(sent.get(i))));
        places.add(i);
      } catch (Problem refused) {
        outcomes[i] = EventOutcomeView.refused(i, null, refused);
      }
    }
    if (!items.isEmpty()) {
      List<Receipt> receipts = events.take(sender, new SentEvents(items, false, ""), requestId);
      for (int i = 0; i < receipts.size(); i++) {
        outcomes[places.get(i)] = outcome(places.get(i), receipts.get(i));
      }
    }
    return Arrays.asList(outcomes);
  }

  private NewEvent read(SentBody.Sent sent) {
    if (sent.refused() != null) {
      throw sent.refused();
    }
    return form.read(sent.json());
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
