package io.hookline.attribution.collect.ingest;

import io.hookline.attribution.input.OrderKey;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of an event's keys say who it is of. That a page names an order does not: anybody can name
 * any.
 */
final class TyingKeys {

  private TyingKeys() {}

  /**
   * @param page whether a page tells it
   * @param own keys of the event
   * @param other keys of the one that the other side told at the same time; none if it did not
   * @return that may be changed, the own ones first
   */
  static Set<String> of(boolean page, Collection<String> own, List<String> other) {
    Set<String> keys = new LinkedHashSet<>(own);
    Optional<String> ownOrder = order(own);
    Optional<String> otherOrder = order(other);
    boolean paired = !other.isEmpty() && (otherOrder.isEmpty() || otherOrder.equals(ownOrder));
    keys.addAll(other);
    if (page && !paired) {
      ownOrder.ifPresent(keys::remove);
      otherOrder.ifPresent(keys::add);
    } else if (!page && ownOrder.isPresent() && !ownOrder.equals(otherOrder)) {
      otherOrder.ifPresent(keys::remove);
    }
    return keys;
  }

  private static Optional<String> order(Collection<String> keys) {
    return keys.stream().filter(key -> OrderKey.of(key).isPresent()).findFirst();
  }
}
