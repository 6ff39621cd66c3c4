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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

/**
 * What of a stretch of time may count: orders, or events of a name, in the order in which they
 * happened, with who they are of as of now. They are given one by one, never all at once.
 */
@ApplicationScoped
class Actions {

  /** Rows in memory at a time. */
  private static final int FETCHED = 1000;

  static final String ORDERS =
      """
      select c.id, c.occurred_at, c.person_id, c.value_source_id, c.value, c.original_currency,
             c.customer, f.value as items
        from conversion_origin o
        join conversion c on c.brand = :brand and c.id = o.conversion_id
        left join conversion_fact f on f.brand = :brand and f.conversion_id = o.conversion_id
                                   and f.kind = 'ITEMS' and :details
       where o.brand = :brand and o.occurred_at >= :from and o.occurred_at < :to
       order by o.occurred_at, o.conversion_id
      """;

  private static final TypeReference<List<OrderItem>> ITEMS = new TypeReference<>() {};

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final PastEvents events;
  private final PersonsOfKeys persons;

  Actions(Jdbi jdbi, ObjectMapper json, PastEvents events, PersonsOfKeys persons) {
    this.jdbi = jdbi;
    this.json = json;
    this.events = events;
    this.persons = persons;
  }

  /** In a transaction, since only there they are read bit by bit. */
  void each(CountSpan span, BrandFacts brand, CountLimits.Left left, Consumer<Action> taker) {
    if (span.rule().ofOrders()) {
      orders(span, brand, left, taker);
    } else {
      events(span, brand, left, taker);
    }
  }

  private void orders(
      CountSpan span, BrandFacts brand, CountLimits.Left left, Consumer<Action> taker) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(ORDERS)
                .bind("brand", brand.slug())
                .bind("from", span.from())
                .bind("to", span.until())
                .bind("details", span.rule().looksInside())
                .setQueryTimeout(left.seconds())
                .setFetchSize(FETCHED)
                .map((row, context) -> order(row))
                .forEach(taker));
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

  private void events(
      CountSpan span, BrandFacts brand, CountLimits.Left left, Consumer<Action> taker) {
    PersonsOfKeys.Finder finder =
        persons.finder(brand.slug(), (told, who) -> taker.accept(action(told, who, brand)));
    events.each(
        new PastEvents.Asked(
            span.rule().event(),
            span.from(),
            span.until(),
            span.rule().looksInside(),
            left.seconds()),
        told -> finder.take(told));
    finder.end();
  }

  private static Action action(PastEvents.Told told, String who, BrandFacts brand) {
    boolean own = brand.currency().equals(told.currency());
    return new Action(
        null,
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
