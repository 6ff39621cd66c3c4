package io.hookline.creator.money.due;

import io.hookline.creator.money.earning.HoldReason;
import java.util.Objects;
import java.util.UUID;

/**
 * A bonus of which nobody has decided; public because Jdbi makes it.
 *
 * @param rules which it says that it is held by, or null
 * @param orders the first that it is held for, or null
 */
public record OpenBonus(UUID id, String sourceId, boolean held, String rules, String orders) {

  boolean says(HoldReason reason) {
    return held
        && Objects.equals(rules, reason.figures().get("rules"))
        && Objects.equals(orders, reason.figures().get("orders"));
  }
}
