package io.hookline.attribution.evidence.definition;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.ingest.PastEvents;
import io.hookline.attribution.input.Customer;
import io.hookline.attribution.input.OrderItem;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What of a period may count: orders, or events of a name, with who they are of as of now. */
@ApplicationScoped
class Actions {

  private static final int MOST_ORDERS = 200_000;

  private static final String ORDERS =
      """
      with placed as (
        select o.conversion_id from conversion_origin o
         where o.brand = :brand and o.occurred_at >= :from and o.occurred_at < :to
         order by o.occurred_at desc
         limit %d)
      select c.id, c.occurred_at, c.person_id, c.value_source_id, c.value, c.original_currency,
             c.customer, f.value as items
        from placed p
        join conversion c on c.brand = :brand and c.id = p.conversion_id
        left join conversion_fact f on f.brand = :brand and f.conversion_id = c.id
                                   and f.kind = 'ITEMS'
      """
          .formatted(MOST_ORDERS);

  private static final String PERSONS =
      """
      select key, person_id from identity_key where brand = :brand and key = any(:keys)
      """;

  private static final TypeReference<List<OrderItem>> ITEMS = new TypeReference<>() {};

  /**
   * @param complete false where there was more than is looked at; then it is the latest
   */
  record Found(List<Action> actions, boolean complete) {}

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final PastEvents events;

  Actions(Jdbi jdbi, ObjectMapper json, PastEvents events) {
    this.jdbi = jdbi;
    this.json = json;
    this.events = events;
  }

  Found of(String event, Instant from, Instant to, BrandFacts brand) {
    return event.equals(PastEvents.PURCHASE)
        ? orders(from, to, brand)
        : ofEvents(event, from, to, brand);
  }

  private Found orders(Instant from, Instant to, BrandFacts brand) {
    List<Action> orders =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(ORDERS)
                    .bind("brand", brand.slug())
                    .bind("from", from)
                    .bind("to", to)
                    .map((row, context) -> order(row))
                    .list());
    return new Found(orders, orders.size() < MOST_ORDERS);
  }

  private Action order(ResultSet row) throws SQLException {
    String told = row.getString("items");
    List<OrderItem> items = told == null ? List.of() : OwnJson.read(json, told, ITEMS);
    String customer = row.getString("customer");
    return new Action(
        row.getObject("id", UUID.class),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getString("person_id"),
        row.getObject("value_source_id", UUID.class),
        row.getBigDecimal("value"),
        row.getString("original_currency"),
        Action.categories(items),
        Action.products(items),
        customer == null ? null : Customer.valueOf(customer));
  }

  private Found ofEvents(String event, Instant from, Instant to, BrandFacts brand) {
    PastEvents.Found found = events.of(event, from, to);
    Set<String> keys = new HashSet<>();
    found.events().forEach(told -> keys.addAll(told.keys()));
    Map<String, String> persons = persons(brand.slug(), keys);
    return new Found(
        found.events().stream().map(told -> action(told, persons, brand)).toList(),
        found.complete());
  }

  /** With one statement; a key that ties nobody yet stands for itself. */
  private Map<String, String> persons(String brand, Collection<String> keys) {
    Map<String, String> persons = new HashMap<>();
    if (!keys.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createQuery(PERSONS)
                  .bind("brand", brand)
                  .bindArray("keys", String.class, keys)
                  .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                  .forEach(entry -> persons.put(entry.getKey(), entry.getValue())));
    }
    return persons;
  }

  private static Action action(
      PastEvents.Told told, Map<String, String> persons, BrandFacts brand) {
    String who =
        told.keys().stream()
            .filter(persons::containsKey)
            .sorted()
            .map(persons::get)
            .findFirst()
            .orElse(told.keys().stream().sorted().findFirst().orElse(null));
    boolean own = brand.currency().equals(told.currency());
    return new Action(
        told.id(),
        told.at(),
        who,
        told.source(),
        own ? told.value() : null,
        told.value() == null ? null : told.currency(),
        Action.categories(told.items()),
        Action.products(told.items()),
        null);
  }
}
