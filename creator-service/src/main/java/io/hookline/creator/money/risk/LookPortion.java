package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningView;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * What one transaction looks at of all that is due. A bonus may be carried by any number of orders:
 * bonuses come when nothing else is due, so that they hold up nothing else, and some at a time.
 */
@ApplicationScoped
class LookPortion {

  private static final int MOST_ORDERS = 20_000;
  private static final int MOST_PARTNERSHIPS = 50;

  /** None is counted further than to where it would be the only one. */
  private static final String ORDERS =
      """
      select p.id,
             (select count(*)
                from (select 1 from credited_order o
                       where o.brand = :brand and o.partnership_id = p.id and o.net_value > 0
                       limit :most) counted) as orders
        from unnest(cast(:partnerships as uuid[])) as p (id)
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  LookPortion(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Some at least, if there are any. */
  List<EarningView> of(List<EarningView> due) {
    List<EarningView> others =
        due.stream().filter(earning -> earning.kind() != EarningKind.BONUS).toList();
    if (!others.isEmpty() || due.isEmpty()) {
      return others;
    }
    List<UUID> partnerships =
        due.stream().map(EarningView::partnershipId).distinct().limit(MOST_PARTNERSHIPS).toList();
    Set<UUID> first = first(partnerships, orders(partnerships), MOST_ORDERS);
    return due.stream().filter(bonus -> first.contains(bonus.partnershipId())).toList();
  }

  /** As many partnerships as have no more orders together, one at least. */
  static Set<UUID> first(List<UUID> partnerships, Map<UUID, Integer> orders, int most) {
    Set<UUID> first = new LinkedHashSet<>();
    int sum = 0;
    for (UUID partnership : partnerships) {
      sum += orders.get(partnership);
      if (!first.isEmpty() && sum > most) {
        break;
      }
      first.add(partnership);
    }
    return first;
  }

  private Map<UUID, Integer> orders(List<UUID> partnerships) {
    Map<UUID, Integer> orders = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(ORDERS)
                .bind("brand", brand.slug())
                .bind("partnerships", partnerships.toArray(UUID[]::new))
                .bind("most", MOST_ORDERS)
                .map(
                    (row, context) ->
                        orders.put(row.getObject("id", UUID.class), row.getInt("orders")))
                .list());
    return orders;
  }
}
