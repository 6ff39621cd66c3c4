package io.hookline.content.produce.slot;

import io.hookline.content.produce.post.PlannedPost;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A weekly slot on one day.
 *
 * @param day the day by the weekly slot; where clocks skip midnight its instant may be on the next
 * @param posts those that are planned for it, first ones first
 */
public record SlotTime(
    UUID slot, UUID account, LocalDate day, Instant at, List<PlannedPost> posts, SlotState state) {

  static final Comparator<SlotTime> ORDER =
      Comparator.comparing(SlotTime::at).thenComparing(SlotTime::slot);

  static SlotTime of(
      UUID slot, UUID account, LocalDate day, Instant at, List<PlannedPost> posts, Instant now) {
    SlotState state =
        switch (posts.size()) {
          case 0 -> at.isAfter(now) ? SlotState.FREE : SlotState.LAPSED;
          case 1 -> SlotState.TAKEN;
          default -> SlotState.CROWDED;
        };
    return new SlotTime(slot, account, day, at, posts, state);
  }

  /** Stable whatever becomes of it. */
  public String id() {
    return slot + "_" + day;
  }
}
