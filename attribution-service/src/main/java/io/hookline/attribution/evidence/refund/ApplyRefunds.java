package io.hookline.attribution.evidence.refund;

import io.hookline.attribution.input.ToldRefund;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes from orders what was given back. Only the attribution of the brand calls it, one
 * transaction at a time.
 */
@ApplicationScoped
public class ApplyRefunds {

  private final Jdbi jdbi;
  private final RefundRepository refunds;
  private final Outbox outbox;
  private final CurrentBrand brand;

  ApplyRefunds(Jdbi jdbi, RefundRepository refunds, Outbox outbox, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.refunds = refunds;
    this.outbox = outbox;
    this.brand = brand;
  }

  /**
   * Applies what events tell and what was told here, and tells of each refund that changed.
   *
   * @param due refunds that were told here
   * @param conversions orders that are new, or worth something else than before
   * @return orders from which something else is taken than before
   */
  public Set<UUID> of(List<ToldRefund> told, Set<UUID> due, Collection<UUID> conversions) {
    Set<UUID> changed = new HashSet<>(due);
    if (!told.isEmpty()) {
      changed.addAll(refunds.tell(told));
    }
    if (changed.isEmpty() && conversions.isEmpty()) {
      return Set.of();
    }
    changed.addAll(named(changed, conversions));
    Set<UUID> orders = new HashSet<>();
    apply(changed, conversions, orders);
    outbox.append(
        brand.slug(),
        refunds.all(changed).stream()
            .filter(refund -> refund.status() != RefundStatus.WAITING)
            .map(RefundEvent.Applied::new)
            .toList());
    return orders;
  }

  private Set<UUID> named(Set<UUID> changed, Collection<UUID> conversions) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(RefundSql.NAME_ORDERS)
                .bind("brand", brand.slug())
                .bindArray("refunds", UUID.class, changed)
                .bindArray(
                    "keys", String.class, conversions.stream().map(ToldRefund::keyOf).toList())
                .mapTo(UUID.class)
                .set());
  }

  private void apply(Set<UUID> changed, Collection<UUID> conversions, Set<UUID> orders) {
    List<UUID> asked = List.copyOf(changed);
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(RefundSql.APPLY)
                .bind("brand", brand.slug())
                .bindArray("refunds", UUID.class, asked)
                .bindArray("conversions", UUID.class, conversions)
                .map(
                    (row, context) -> {
                      UUID order = row.getObject(2, UUID.class);
                      return order == null
                          ? List.of(row.getObject(1, UUID.class))
                          : List.of(row.getObject(1, UUID.class), order);
                    })
                .forEach(
                    found -> {
                      changed.add(found.get(0));
                      orders.addAll(found.subList(1, found.size()));
                    }));
  }
}
