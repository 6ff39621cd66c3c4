package io.hookline.creator.money.earning;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * With what a step is taken.
 *
 * @param note of who takes it, or null
 * @param payoutId into which earnings go, or null
 * @param reasons why each is held
 */
record Circumstances(String note, UUID payoutId, Map<UUID, List<HoldReason>> reasons) {

  static Circumstances noted(String note) {
    return new Circumstances(note, null, Map.of());
  }
}
