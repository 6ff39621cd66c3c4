package io.hookline.attribution.evidence.definition;

import io.hookline.attribution.evidence.channel.BrandDays.Days;
import io.hookline.kit.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was counted.
 *
 * @param valued those whose value in the brand's currency is known
 * @param persons who they are of; of nobody known each is one
 */
@Schema(name = "CountedConversions")
record CountedView(
    @Schema(examples = "41") long count,
    @Schema(examples = "40") long valued,
    Money value,
    @Schema(examples = "38") long persons) {

  static CountedView of(Counter.Count count, String currency) {
    return new CountedView(
        count.count(),
        count.valued(),
        new Money(count.value().stripTrailingZeros(), currency),
        count.persons());
  }

  /** A day of the brand. */
  @Schema(name = "CountedDay")
  record OfDay(LocalDate day, CountedView counted) {}

  static List<OfDay> days(Counter counter, Days days) {
    String currency = days.brand().currency();
    return days.from()
        .datesUntil(days.to().plusDays(1))
        .map(day -> new OfDay(day, of(counter.on(day), currency)))
        .toList();
  }
}
