package io.hookline.attribution.evidence.conversion;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.evidence.conversion.RecordConversions.Purchase;
import io.hookline.attribution.input.ToldOrder;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What events tell of orders beside their value, as rows. */
@Singleton
class ConversionFactRows {

  /** Items without amounts go behind all that have some. */
  private static final int WITHOUT_AMOUNTS = 2;

  /** What a page tells goes behind all that another door tells. */
  static final int BY_PAGE = 10;

  private record Fact(Purchase by, String kind, int ofKind, String currency, String value) {

    int rank() {
      return ofKind + (by.told().byPage() ? BY_PAGE : 0);
    }
  }

  private final ObjectMapper json;

  ConversionFactRows(ObjectMapper json) {
    this.json = json;
  }

  /** Returns the orders of which something else counts now than before. */
  Set<UUID> add(Handle handle, String brand, List<Purchase> purchases) {
    List<Fact> facts = new ArrayList<>();
    purchases.forEach(purchase -> addFacts(facts, purchase));
    if (facts.isEmpty()) {
      return Set.of();
    }
    return handle
        .createQuery(ConversionSql.FACTS)
        .bind("brand", brand)
        .bind("telling", ArrayParameters.of(facts, c -> c.uuids(f -> f.by().event())))
        .bind(
            "instants", ArrayParameters.of(facts, c -> c.instants(f -> f.by().told().occurredAt())))
        .bind("sources", ArrayParameters.of(facts, c -> c.uuids(f -> f.by().told().source())))
        .bind("kinds", ArrayParameters.of(facts, c -> c.texts(Fact::kind)))
        .bind("ranks", ArrayParameters.of(facts, c -> c.ints(Fact::rank)))
        .bind("currencies", ArrayParameters.of(facts, c -> c.texts(Fact::currency)))
        .bind("values", ArrayParameters.of(facts, c -> c.texts(Fact::value)))
        .mapTo(UUID.class)
        .stream()
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private void addFacts(List<Fact> facts, Purchase by) {
    ToldOrder told = by.told().facts();
    if (!told.items().isEmpty()) {
      boolean amounts = told.hasAmounts();
      facts.add(
          new Fact(
              by,
              "ITEMS",
              amounts ? 0 : WITHOUT_AMOUNTS,
              amounts ? told.currency() : null,
              OwnJson.write(json, told.items())));
    }
    if (told.country() != null) {
      facts.add(new Fact(by, "COUNTRY", 0, null, told.country()));
    }
    if (told.customer() != null) {
      facts.add(new Fact(by, "CUSTOMER", 0, null, told.customer().name()));
    }
    if (told.place() != null) {
      facts.add(new Fact(by, "PLACE", 0, null, told.place()));
    }
    if (told.channel() != null) {
      facts.add(new Fact(by, "SALE_CHANNEL", 0, null, told.channel().name()));
    }
  }
}
