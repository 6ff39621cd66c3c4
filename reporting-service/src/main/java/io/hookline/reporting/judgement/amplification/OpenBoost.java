package io.hookline.reporting.judgement.amplification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A boost that has not ended, and what its post's ads say. Public because Jdbi makes it by its
 * components.
 *
 * @param firstDay of ads of the post since the decision, or the start; null without any
 * @param lastDay of the same
 * @param toldUntil the last day of which any ad on the network is told
 */
public record OpenBoost(
    UUID id, String state, LocalDate firstDay, LocalDate lastDay, LocalDate toldUntil) {

  /** So many days without an ad of the post, while others are told of, are an end and no pause. */
  static final int QUIET_DAYS = 7;

  /** The day on which it has begun; empty where it has not, or nobody needs to be told. */
  Optional<LocalDate> begun() {
    return state.equals("PLANNED") ? Optional.ofNullable(firstDay) : Optional.empty();
  }

  /** The last day of one that is over. */
  Optional<LocalDate> over() {
    return lastDay != null && !toldUntil.isBefore(lastDay.plusDays(QUIET_DAYS))
        ? Optional.of(lastDay)
        : Optional.empty();
  }
}
