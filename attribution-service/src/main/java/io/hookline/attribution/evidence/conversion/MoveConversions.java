package io.hookline.attribution.evidence.conversion;

import io.hookline.attribution.identity.person.Resolution;
import io.hookline.attribution.input.OrderKey;
import io.hookline.attribution.input.OwnKeys;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Gives orders to whom they are of where persons turn out to be one, or several. */
@ApplicationScoped
public class MoveConversions {

  private record OrderMove(OrderKey order, UUID into) {}

  private record EventMove(UUID event, UUID into) {}

  private static final String MERGE =
      """
      update conversion c set person_id = m.survivor
        from unnest(:merged::uuid[], :survivors::uuid[]) as m(merged, survivor)
       where c.brand = :brand and c.person_id = m.merged
      returning c.id
      """;

  private static final String MOVE_ORDERS =
      """
      update conversion c set person_id = m.into_id
        from unnest(:numbers::text[], :orders::text[], :into::uuid[]) as m(numbers, order_id, into_id)
       where c.brand = :brand and c.order_id = m.order_id and c.order_numbers = m.numbers
         and not c.by_page
      """;

  private static final String MOVE_EVENTS =
      """
      update conversion c set person_id = m.into_id
        from unnest(:events::uuid[], :into::uuid[]) as m(id, into_id)
        join conversion_event e on e.brand = :brand and e.event_id = m.id
       where c.brand = :brand and c.id = e.conversion_id and c.person_event = m.id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  MoveConversions(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Returns the orders that are moved, and all of persons that turned out to be several. */
  public Set<UUID> of(Resolution persons) {
    return jdbi.withHandle(
        handle -> {
          split(handle, persons.moved());
          Set<UUID> orders = new HashSet<>(merge(handle, persons.merges()));
          orders.addAll(of(handle, persons.parted()));
          return orders;
        });
  }

  private Set<UUID> merge(Handle handle, Map<UUID, UUID> merges) {
    return merges.isEmpty()
        ? Set.of()
        : handle
            .createQuery(MERGE)
            .bind("brand", brand.slug())
            .bindArray("merged", UUID.class, merges.keySet())
            .bindArray("survivors", UUID.class, merges.values())
            .mapTo(UUID.class)
            .set();
  }

  private void split(Handle handle, Map<String, UUID> moved) {
    List<OrderMove> orders = new ArrayList<>();
    List<EventMove> events = new ArrayList<>();
    moved.forEach(
        (key, into) -> {
          OrderKey.of(key).ifPresent(order -> orders.add(new OrderMove(order, into)));
          if (key.startsWith(OwnKeys.EVENT)) {
            UUID event = UUID.fromString(key.substring(OwnKeys.EVENT.length()));
            events.add(new EventMove(event, into));
          }
        });
    if (!orders.isEmpty()) {
      handle
          .createUpdate(MOVE_ORDERS)
          .bind("brand", brand.slug())
          .bind("numbers", ArrayParameters.of(orders, c -> c.texts(move -> move.order().numbers())))
          .bind("orders", ArrayParameters.of(orders, c -> c.texts(move -> move.order().id())))
          .bind("into", ArrayParameters.of(orders, c -> c.uuids(OrderMove::into)))
          .execute();
    }
    if (!events.isEmpty()) {
      handle
          .createUpdate(MOVE_EVENTS)
          .bind("brand", brand.slug())
          .bind("events", ArrayParameters.of(events, c -> c.uuids(EventMove::event)))
          .bind("into", ArrayParameters.of(events, c -> c.uuids(EventMove::into)))
          .execute();
    }
  }

  private Set<UUID> of(Handle handle, Collection<UUID> persons) {
    return persons.isEmpty()
        ? Set.of()
        : handle
            .createQuery(
                "select id from conversion where brand = :brand and person_id = any(:persons)")
            .bind("brand", brand.slug())
            .bindArray("persons", UUID.class, persons)
            .mapTo(UUID.class)
            .set();
  }
}
