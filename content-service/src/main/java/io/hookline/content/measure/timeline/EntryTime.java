package io.hookline.content.measure.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.content.calendar.BrandCalendar;
import io.hookline.kit.value.Plausible;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

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
    String text = text(field, state);
    if (text == null) {
      return null;
    }
    try {
      Instant at =
          text.contains("T") ? Instant.parse(text) : calendar.beginOf(LocalDate.parse(text));
      return Plausible.OfInstant.holds(at) ? at : null;
    } catch (DateTimeException unexpected) {
      return null;
    }
  }

  /**
   * @return null where no day is said, but an instant or nothing
   */
  static LocalDate day(String field, JsonNode state) {
    String text = text(field, state);
    if (text == null || of(field, state, new BrandCalendar(ZoneOffset.UTC)) == null) {
      return null;
    }
    return text.contains("T") ? null : LocalDate.parse(text);
  }

  private static String text(String field, JsonNode state) {
    return field == null ? null : ChangeRule.at(state, field).textValue();
  }
}
