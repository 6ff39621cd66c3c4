package io.hookline.attribution.touch;

import io.hookline.kit.outbox.Event;
import java.time.LocalDate;
import java.util.UUID;

sealed interface ClicksEvent extends Event {

  /**
   * All clicks of a link on a day.
   *
   * @param day in the brand's time zone
   * @param clicks so far, not since the last count
   */
  record Count(UUID linkId, UUID creatorId, LocalDate day, long clicks, long version) {}

  @Override
  Count data();

  @Override
  default String subject() {
    return "links/" + data().linkId() + "/clicks/" + data().day();
  }

  record Counted(Count data) implements ClicksEvent {}
}
