package io.hookline.attribution.evidence.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The orders that one step changes, each with all the causes that it has. */
public final class Changed {

  /** An order and a cause; the order is null where the cause is of all. */
  record Row(UUID conversion, ChangeCause cause) {}

  private final Map<ChangeCause, Set<UUID>> orders = new EnumMap<>(ChangeCause.class);

  public Changed add(ChangeCause cause, Collection<UUID> conversions) {
    orders.computeIfAbsent(cause, first -> new LinkedHashSet<>()).addAll(conversions);
    return this;
  }

  /** All orders at once. */
  public void addAll(ChangeCause cause) {
    orders.computeIfAbsent(cause, first -> new LinkedHashSet<>()).add(null);
  }

  /** What is new needs no other cause. */
  List<Row> rows() {
    Set<UUID> fresh = orders.getOrDefault(ChangeCause.NEW_ORDER, Set.of());
    List<Row> rows = new ArrayList<>();
    orders.forEach(
        (cause, conversions) ->
            conversions.stream()
                .filter(one -> cause == ChangeCause.NEW_ORDER || !isOneOf(fresh, one))
                .forEach(one -> rows.add(new Row(one, cause))));
    return rows;
  }

  /** All orders are none of them. */
  private static boolean isOneOf(Set<UUID> fresh, UUID one) {
    return one != null && fresh.contains(one);
  }
}
