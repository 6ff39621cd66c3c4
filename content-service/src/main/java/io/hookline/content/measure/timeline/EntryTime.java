package io.hookline.content.measure.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.content.calendar.BrandCalendar;
import io.hookline.kit.value.Plausible;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** From when a change holds, as its resource says. */
final class EntryTime {

  private EntryTime() {}

  /**
   * A day begins where the brand's day does.
   *
   * @param field null: not said
   * @return null where it is not said, or in a form that nobody expects: a sister may be newer, and
   *     its change counts all the same
   */
  static Instant of(String field, JsonNode state, BrandCalendar calendar) {
    JsonNode value = field == null ? null : ChangeRule.at(state, field);
    if (value == null || !value.isTextual()) {
      return null;
    }
    try {
      String text = value.textValue();
      Instant at =
          text.contains("T") ? Instant.parse(text) : calendar.beginOf(LocalDate.parse(text));
      return Plausible.OfInstant.holds(at) ? at : null;
    } catch (DateTimeException unexpected) {
      return null;
    }
  }
}
