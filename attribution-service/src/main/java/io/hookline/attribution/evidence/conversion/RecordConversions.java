package io.hookline.attribution.evidence.conversion;

import io.hookline.attribution.input.ToldPurchase;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Records the orders that Purchase events tell of. */
@ApplicationScoped
public class RecordConversions {

  /**
   * What a new event tells of an order.
   *
   * @param person null when the event has nothing that ties it to one
   */
  public record Purchase(UUID person, ToldPurchase told) {

    UUID event() {
      return told.event();
    }
  }

  /**
   * What became of purchases.
   *
   * @param fresh orders that were not known before
   * @param changed orders of which more or something else is known than before
   * @param valued orders of which another value was told, whether or not it counts
   * @param left persons whose orders turned out to be another's
   * @param named orders that name a click that they did not name before
   */
  public record Recorded(
      Set<UUID> fresh, Set<UUID> changed, Set<UUID> valued, Set<UUID> left, Set<UUID> named) {

    public static final Recorded NOTHING =
        new Recorded(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
  }

  private final Jdbi jdbi;
  private final NamedCodes codes;
  private final ConversionFactRows facts;
  private final CurrentBrand brand;

  RecordConversions(Jdbi jdbi, ConversionFactRows facts, CurrentBrand brand, NamedCodes codes) {
    this.codes = codes;
    this.jdbi = jdbi;
    this.facts = facts;
    this.brand = brand;
  }

  /**
   * Records them; each event is given once. In which order the events of an order arrive makes no
   * difference to what is known in the end. Nothing is told of it yet, see {@link TellConversions}.
   */
  public Recorded of(List<Purchase> told) {
    if (told.isEmpty()) {
      return Recorded.NOTHING;
    }
    List<Purchase> purchases = SameEvents.completed(told);
    return jdbi.withHandle(
        handle -> {
          List<UUID> named = ids(handle, ConversionSql.NAME_ORDERS, purchases);
          Set<UUID> fresh = new HashSet<>(ids(handle, ConversionSql.RECORD, purchases));
          Set<UUID> later = new HashSet<>(ids(handle, ConversionSql.RELATE, purchases));
          Map<Boolean, List<Purchase>> byPlace =
              purchases.stream().collect(Collectors.partitioningBy(p -> later.contains(p.event())));
          Set<UUID> retold = facts.add(handle, brand.slug(), purchases);
          addCodes(handle, byPlace.get(false));
          Set<UUID> valued = new HashSet<>();
          Set<UUID> left = new HashSet<>();
          Set<UUID> changed =
              new HashSet<>(complete(handle, byPlace.get(true), retold, valued, left));
          changed.addAll(named);
          return new Recorded(
              fresh, changed, valued, left, Set.copyOf(nameClicks(handle, purchases)));
        });
  }

  private List<UUID> nameClicks(Handle handle, List<Purchase> purchases) {
    List<Purchase> naming = purchases.stream().filter(p -> !p.told().clicks().isEmpty()).toList();
    if (naming.isEmpty()) {
      return List.of();
    }
    return bind(handle.createQuery(ConversionSql.NAME_CLICKS), naming)
        .bindArray(
            "naming",
            UUID.class,
            naming.stream()
                .flatMap(p -> p.told().clicks().stream().map(click -> p.event()))
                .toList())
        .bindArray(
            "clicks", UUID.class, naming.stream().flatMap(p -> p.told().clicks().stream()).toList())
        .mapTo(UUID.class)
        .list();
  }

  private List<UUID> addCodes(Handle handle, List<Purchase> purchases) {
    return purchases.isEmpty()
        ? List.of()
        : codes.add(handle, statement -> bind(statement, purchases));
  }

  private List<UUID> complete(
      Handle handle, List<Purchase> merged, Set<UUID> retold, Set<UUID> valued, Set<UUID> left) {
    if (merged.isEmpty()) {
      return List.of();
    }
    valued.addAll(ids(handle, ConversionSql.VALUES, merged));
    Set<UUID> news = new HashSet<>(retold);
    news.addAll(addCodes(handle, merged));
    return bind(handle.createQuery(ConversionSql.COMPLETE), merged)
        .bindArray("news", UUID.class, news)
        .map(
            (row, context) -> {
              Optional.ofNullable(row.getObject("former", UUID.class)).ifPresent(left::add);
              return row.getObject("id", UUID.class);
            })
        .list();
  }

  private List<UUID> ids(Handle handle, String sql, List<Purchase> purchases) {
    return bind(handle.createQuery(sql), purchases).mapTo(UUID.class).list();
  }

  private <S extends SqlStatement<S>> S bind(S statement, List<Purchase> purchases) {
    List<ToldPurchase> told = purchases.stream().map(Purchase::told).toList();
    return statement
        .bind("brand", brand.slug())
        .bind("persons", ArrayParameters.of(purchases, c -> c.uuids(Purchase::person)))
        .bind("events", ArrayParameters.of(told, c -> c.uuids(ToldPurchase::event)))
        .bind("same", ArrayParameters.of(told, c -> c.uuids(ToldPurchase::sameAs)))
        .bind("sources", ArrayParameters.of(told, c -> c.uuids(ToldPurchase::source)))
        .bind("numbers", ArrayParameters.of(told, c -> c.texts(RecordConversions::numbers)))
        .bind("orders", ArrayParameters.of(told, c -> c.texts(RecordConversions::order)))
        .bind("values", ArrayParameters.of(told, c -> c.numbers(ToldPurchase::value)))
        .bind("currencies", ArrayParameters.of(told, c -> c.texts(ToldPurchase::currency)))
        .bind("instants", ArrayParameters.of(told, c -> c.instants(ToldPurchase::occurredAt)))
        .bind("sides", ArrayParameters.of(told, c -> c.ints(t -> t.side().bit())))
        .bind("known", ArrayParameters.of(told, c -> c.uuids(ToldPurchase::knownBy)))
        .bind("received", ArrayParameters.of(told, c -> c.instants(ToldPurchase::receivedAt)))
        .bind("late", ArrayParameters.of(told, c -> c.booleans(ToldPurchase::late)))
        .bind(
            "codes",
            ArrayParameters.of(told, c -> c.texts(t -> String.join("\n", t.promoCodes()))));
  }

  private static String numbers(ToldPurchase told) {
    return told.order() == null ? "" : told.order().numbers();
  }

  private static String order(ToldPurchase told) {
    return told.order() == null ? null : told.order().id();
  }
}
