package io.hookline.attribution.evidence.definition;

import io.hookline.attribution.collect.ingest.PastEvents;
import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What counts, and for how much.
 *
 * @param event name of the events; by the present names, so that CompletePayment is Purchase
 * @param filter null for all of them
 * @param value null for what the events tell
 * @param counting null for every one
 */
@Schema(name = "CountingRule")
record CountingRule(
    @NotBlank @Size(max = 100) @Schema(examples = "Lead") String event,
    @Valid @Schema(nullable = true) ActionFilter filter,
    @Valid @Schema(nullable = true) ValueRule value,
    @Valid @Schema(nullable = true) Counting counting) {

  /** Every order, for what its events say it is worth. */
  static final CountingRule ORDERS = new CountingRule(PastEvents.PURCHASE, null, null, null);

  CountingRule {
    event = event == null ? null : PastEvents.presentName(event.strip());
    filter = filter == null ? ActionFilter.ALL : filter;
    value = value == null ? ValueRule.OF_EVENT : value;
    counting = counting == null ? Counting.EVERY : counting;
  }

  boolean ofOrders() {
    return PastEvents.PURCHASE.equals(event);
  }

  /** Whether it needs more of an action than who did it, and when. */
  boolean looksInside() {
    return value.by() == ValueRule.By.EVENT
        || value.by() == ValueRule.By.BY_CATEGORY
        || filter.looksInside();
  }

  List<Violation> violations(String at) {
    List<Violation> found = new ArrayList<>(filter.violations(at + "filter.", ofOrders()));
    found.addAll(value.violations(at + "value."));
    if (counting.how() == Counting.How.EVERY && counting.windowHours() != null) {
      found.add(new Violation(at + "counting.windowHours", "must be left out for EVERY"));
    }
    return found;
  }
}
