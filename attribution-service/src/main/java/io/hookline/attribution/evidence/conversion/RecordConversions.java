package io.hookline.attribution.evidence.conversion;

import io.hookline.attribution.input.ToldOrder;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
   * A Purchase event that is new.
   *
   * @param person null when the event has nothing that ties it to one
   * @param occurredAt the event's own instant
   * @param source who sent it
   * @param clicks touches that it names as the click it came by
   * @param told what else it tells of the order
   */
  public record Purchase(
      UUID event,
      UUID person,
      Instant occurredAt,
      Instant receivedAt,
      UUID source,
      List<UUID> clicks,
      ToldOrder told) {}

  /**
   * What became of purchases.
   *
   * @param fresh orders that were not known before
   * @param changed orders of which more or something else is known than before
   * @param valued orders of which another value was told, whether or not it counts
   * @param named orders that name a click that they did not name before
   */
  public record Recorded(Set<UUID> fresh, Set<UUID> changed, Set<UUID> valued, Set<UUID> named) {

    public static final Recorded NOTHING = new Recorded(Set.of(), Set.of(), Set.of(), Set.of());
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
  public Recorded of(List<Purchase> purchases) {
    if (purchases.isEmpty()) {
      return Recorded.NOTHING;
    }
    return jdbi.withHandle(
        handle -> {
          Set<UUID> fresh = new HashSet<>(ids(handle, ConversionSql.RECORD, purchases));
          Set<UUID> later = new HashSet<>(ids(handle, ConversionSql.RELATE, purchases));
          Map<Boolean, List<Purchase>> byPlace =
              purchases.stream().collect(Collectors.partitioningBy(p -> later.contains(p.event())));
          Set<UUID> retold = facts.add(handle, brand.slug(), purchases);
          addCodes(handle, byPlace.get(false));
          Set<UUID> valued = new HashSet<>();
          Set<UUID> changed = new HashSet<>(complete(handle, byPlace.get(true), retold, valued));
          return new Recorded(fresh, changed, valued, Set.copyOf(nameClicks(handle, purchases)));
        });
  }

  private List<UUID> nameClicks(Handle handle, List<Purchase> purchases) {
    List<Purchase> naming = purchases.stream().filter(p -> !p.clicks().isEmpty()).toList();
    if (naming.isEmpty()) {
      return List.of();
    }
    return bind(handle.createQuery(ConversionSql.NAME_CLICKS), naming)
        .bindArray(
            "naming",
            UUID.class,
            naming.stream().flatMap(p -> p.clicks().stream().map(click -> p.event())).toList())
        .bindArray("clicks", UUID.class, naming.stream().flatMap(p -> p.clicks().stream()).toList())
        .mapTo(UUID.class)
        .list();
  }

  private List<UUID> addCodes(Handle handle, List<Purchase> purchases) {
    return purchases.isEmpty()
        ? List.of()
        : codes.add(handle, statement -> bind(statement, purchases));
  }

  private List<UUID> complete(
      Handle handle, List<Purchase> merged, Set<UUID> retold, Set<UUID> valued) {
    if (merged.isEmpty()) {
      return List.of();
    }
    valued.addAll(ids(handle, ConversionSql.VALUES, merged));
    Set<UUID> news = new HashSet<>(retold);
    news.addAll(addCodes(handle, merged));
    return bind(handle.createQuery(ConversionSql.COMPLETE), merged)
        .bindArray("news", UUID.class, news)
        .mapTo(UUID.class)
        .list();
  }

  private List<UUID> ids(Handle handle, String sql, List<Purchase> purchases) {
    return bind(handle.createQuery(sql), purchases).mapTo(UUID.class).list();
  }

  private <S extends SqlStatement<S>> S bind(S statement, List<Purchase> purchases) {
    List<Instant> received =
        purchases.stream().map(Purchase::receivedAt).sorted(Comparator.naturalOrder()).toList();
    return statement
        .bind("brand", brand.slug())
        .bindArray("events", UUID.class, purchases.stream().map(Purchase::event).toList())
        .bindArray("persons", UUID.class, purchases.stream().map(Purchase::person).toList())
        .bind("from", received.get(0))
        .bind("to", received.get(received.size() - 1));
  }
}
