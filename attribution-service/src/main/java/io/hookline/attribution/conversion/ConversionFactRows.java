package io.hookline.attribution.conversion;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.conversion.RecordConversions.Purchase;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What events tell of orders beside their value, as rows. */
@Singleton
class ConversionFactRows {

  /** Items without amounts go behind all that have some. */
  private static final int WITHOUT_AMOUNTS = 2;

  private record Fact(UUID event, String kind, int rank, String currency, String value) {}

  private final ObjectMapper json;

  ConversionFactRows(ObjectMapper json) {
    this.json = json;
  }

  /** Returns the orders of which something else counts now than before. */
  Set<UUID> add(
      Handle handle, List<Purchase> purchases, BiFunction<Query, List<Purchase>, Query> bind) {
    List<Fact> facts = new ArrayList<>();
    purchases.forEach(purchase -> addFacts(facts, purchase.event(), purchase.told()));
    if (facts.isEmpty()) {
      return Set.of();
    }
    return bind
        .apply(handle.createQuery(ConversionSql.FACTS), purchases)
        .bind("telling", ArrayParameters.of(facts, column -> column.uuids(Fact::event)))
        .bind("kinds", ArrayParameters.of(facts, column -> column.texts(Fact::kind)))
        .bind("ranks", ArrayParameters.of(facts, column -> column.ints(Fact::rank)))
        .bind("currencies", ArrayParameters.of(facts, column -> column.texts(Fact::currency)))
        .bind("values", ArrayParameters.of(facts, column -> column.texts(Fact::value)))
        .mapTo(UUID.class)
        .stream()
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private void addFacts(List<Fact> facts, UUID event, ToldOrder told) {
    if (!told.items().isEmpty()) {
      boolean amounts = told.hasAmounts();
      facts.add(
          new Fact(
              event,
              "ITEMS",
              amounts ? 0 : WITHOUT_AMOUNTS,
              amounts ? told.currency() : null,
              OwnJson.write(json, told.items())));
    }
    if (told.country() != null) {
      facts.add(new Fact(event, "COUNTRY", 0, null, told.country()));
    }
    if (told.customer() != null) {
      facts.add(new Fact(event, "CUSTOMER", 0, null, told.customer().name()));
    }
  }
}
