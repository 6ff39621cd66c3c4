package io.hookline.attribution.evidence.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** Each of some orders with one of its causes, the first as they are listed. */
  public Map<UUID, ChangeCause> causes(Collection<UUID> conversions) {
    Map<UUID, ChangeCause> causes = new HashMap<>();
    orders.forEach(
        (cause, changed) ->
            changed.stream()
                .filter(Objects::nonNull)
                .forEach(one -> causes.putIfAbsent(one, cause)));
    conversions.forEach(one -> causes.putIfAbsent(one, ChangeCause.EVENT));
    causes.keySet().retainAll(Set.copyOf(conversions));
    return causes;
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
