package io.hookline.attribution.collect.ingest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of several events, in their order. */
@Schema(name = "EventOutcomes")
record EventOutcomesView(
    @Schema(examples = "2", description = "Taken, also those that were merged") int accepted,
    @Schema(examples = "0") int duplicates,
    @Schema(examples = "1") int rejected,
    List<EventOutcomeView> items) {

  static EventOutcomesView of(List<EventOutcomeView> items) {
    int duplicates = count(items, ReceiptStatus.DUPLICATE);
    int rejected = count(items, ReceiptStatus.REJECTED);
    return new EventOutcomesView(items.size() - duplicates - rejected, duplicates, rejected, items);
  }

  private static int count(List<EventOutcomeView> items, ReceiptStatus status) {
    return (int) items.stream().filter(item -> item.status() == status).count();
  }
}
