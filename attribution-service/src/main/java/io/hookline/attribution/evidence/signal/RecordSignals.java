package io.hookline.attribution.evidence.signal;

import io.hookline.attribution.input.ToldSignal;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Keeps what events of orders tell of who ordered and from where. */
@ApplicationScoped
public class RecordSignals {

  /**
   * An event of an order that is recorded, by its own instant.
   *
   * @param byPage whether it came by the door of browsers, where anybody can speak
   */
  public record Telling(
      UUID event, Instant occurredAt, UUID source, boolean byPage, ToldSignal told) {}

  private record Fact(Telling telling, String kind, String value) {}

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  RecordSignals(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Returns the conversions of which something else counts now than before. */
  public Set<UUID> of(List<Telling> tellings) {
    List<Fact> facts = new ArrayList<>();
    tellings.forEach(telling -> addFacts(facts, telling));
    if (facts.isEmpty()) {
      return Set.of();
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SignalSql.FACTS)
                .bind("brand", brand.slug())
                .bind("events", ArrayParameters.of(facts, c -> c.uuids(f -> f.telling().event())))
                .bind("kinds", ArrayParameters.of(facts, c -> c.texts(Fact::kind)))
                .bind(
                    "pages", ArrayParameters.of(facts, c -> c.booleans(f -> f.telling().byPage())))
                .bind(
                    "instants",
                    ArrayParameters.of(facts, c -> c.instants(f -> f.telling().occurredAt())))
                .bind("sources", ArrayParameters.of(facts, c -> c.uuids(f -> f.telling().source())))
                .bind("values", ArrayParameters.of(facts, c -> c.texts(Fact::value)))
                .mapTo(UUID.class)
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new)));
  }

  private static void addFacts(List<Fact> facts, Telling telling) {
    ToldSignal told = telling.told();
    add(facts, telling, "EMAIL", told.emailSha256());
    add(facts, telling, "PHONE", told.phoneSha256());
    add(facts, telling, "DISPOSABLE", told.disposableEmail());
    add(facts, telling, "REFERRER", told.referrerDomain());
    add(facts, telling, "LANDING", told.landingDomain());
  }

  private static void add(List<Fact> facts, Telling telling, String kind, Object value) {
    if (value != null) {
      facts.add(new Fact(telling, kind, value.toString()));
    }
  }
}
