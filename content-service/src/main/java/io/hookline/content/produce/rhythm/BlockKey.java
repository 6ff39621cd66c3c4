package io.hookline.content.produce.rhythm;

import io.hookline.content.calendar.Days;
import io.hookline.content.calendar.IsoWeek;
import java.util.Optional;
import java.util.UUID;

/** Names a block of a template in one of its weeks: {@code 0198b2c4-…_2026-W48}. */
record BlockKey(UUID block, IsoWeek week) {

  private static final int UUID_LENGTH = 36;

  /** Empty for what names none. */
  static Optional<BlockKey> parse(String id) {
    if (id.length() <= UUID_LENGTH + 1 || id.charAt(UUID_LENGTH) != '_') {
      return Optional.empty();
    }
    try {
      UUID block = UUID.fromString(id.substring(0, UUID_LENGTH));
      return IsoWeek.parse(id.substring(UUID_LENGTH + 1))
          .filter(week -> Days.isInReach(week.monday()))
          .map(week -> new BlockKey(block, week))
          .filter(key -> key.toString().equals(id));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return block + "_" + week;
  }
}
