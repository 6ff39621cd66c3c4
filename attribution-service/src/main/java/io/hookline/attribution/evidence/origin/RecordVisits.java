package io.hookline.attribution.evidence.origin;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.input.ToldPurchase;
import io.hookline.attribution.input.ToldVisit;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps what events of orders tell of the visits in which they were placed, of each its word;
 * {@link WordsSql} says which count.
 */
@ApplicationScoped
public class RecordVisits {

  private static final String KEEP =
      """
      insert into conversion_visit
             (brand, conversion_id, event_id, by_page, rank, reported_at, source_id, visitor, visit)
      select :brand, m.conversion_id, t.*
        from unnest(:events::uuid[], :pages::boolean[], :ranks::int[], :instants::timestamptz[],
                    :sources::uuid[], :visitors::text[], :visits::jsonb[])
               as t(event_id, by_page, rank, reported_at, source_id, visitor, visit)
        join conversion_event m on m.brand = :brand and m.event_id = t.event_id
      on conflict on constraint pk_conversion_visit do nothing
      returning conversion_id
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  RecordVisits(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** Returns the orders of which another visit may count now than before. */
  Set<UUID> of(List<ToldPurchase> purchases) {
    if (purchases.isEmpty()) {
      return new HashSet<>();
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(KEEP)
                .bind("brand", brand.slug())
                .bind("events", ArrayParameters.of(purchases, c -> c.uuids(ToldPurchase::event)))
                .bind("pages", ArrayParameters.of(purchases, c -> c.booleans(ToldPurchase::byPage)))
                .bind(
                    "ranks",
                    ArrayParameters.of(purchases, c -> c.ints(p -> rank(p.visit()).ordinal())))
                .bind(
                    "instants",
                    ArrayParameters.of(purchases, c -> c.instants(ToldPurchase::occurredAt)))
                .bind("sources", ArrayParameters.of(purchases, c -> c.uuids(ToldPurchase::source)))
                .bind(
                    "visitors", ArrayParameters.of(purchases, c -> c.texts(ToldPurchase::browser)))
                .bind(
                    "visits",
                    ArrayParameters.of(
                        purchases, c -> c.json(p -> OwnJson.write(json, origin(p.visit())))))
                .mapTo(UUID.class)
                .set());
  }

  private static WordRank rank(ToldVisit visit) {
    WordRank otherwise = visit.page() ? WordRank.SEEN : WordRank.NOT_TOLD;
    if (!visit.beside()) {
      return WordRank.of(origin(visit), otherwise);
    }
    WordRank addressed = WordRank.of(origin(visit.addressed()), otherwise);
    return addressed == WordRank.TAGGED ? WordRank.TAGGED : WordRank.BESIDE;
  }

  /**
   * Coming back from the shop itself or from a payment service tells neither where from nor that it
   * was directly; some shops write the service for the source.
   */
  public static Origin origin(ToldVisit visit) {
    boolean paid = isPaying(Networks.list().ofSource(visit.source()));
    boolean paying = paid || isPaying(Networks.list().ofHost(visit.referrer()));
    Origin told =
        OriginParts.visit(
            paid ? visit.untagged() : visit,
            paying ? null : visit.referrer(),
            visit.page() && !paying ? true : null);
    boolean said = told.hasTag() || !told.clickIds().isEmpty();
    return visit.own() && !said ? told.unseen() : told;
  }

  private static boolean isPaying(Network network) {
    return network != null && network.kind() == NetworkKind.PAYMENT;
  }
}
