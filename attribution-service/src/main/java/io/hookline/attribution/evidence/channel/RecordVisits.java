package io.hookline.attribution.evidence.channel;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.input.ToldPurchase;
import io.hookline.attribution.input.ToldVisit;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Keeps what events of orders tell of the visits in which they were placed. */
@ApplicationScoped
class RecordVisits {

  private static final int TAGGED = 0;
  private static final int REFERRED = 1;
  private static final int SEEN = 2;
  private static final int NOT_TOLD = 3;

  private static final String KEEP =
      """
      insert into conversion_visit as v
             (brand, conversion_id, rank, reported_at, source_id, visit)
      select distinct on (m.conversion_id)
             :brand, m.conversion_id, t.rank, t.reported_at, t.source_id, t.visit
        from unnest(:events::uuid[], :ranks::int[], :instants::timestamptz[], :sources::uuid[],
                    :visits::jsonb[]) as t(event_id, rank, reported_at, source_id, visit)
        join conversion_event m on m.brand = :brand and m.event_id = t.event_id
       order by m.conversion_id, t.rank, t.reported_at < '2000-01-01Z', t.reported_at, t.source_id,
                t.visit
      on conflict on constraint pk_conversion_visit do update
         set rank = excluded.rank, reported_at = excluded.reported_at,
             source_id = excluded.source_id, visit = excluded.visit
       where (excluded.rank, excluded.reported_at < '2000-01-01Z', excluded.reported_at,
              excluded.source_id, excluded.visit)
             < (v.rank, v.reported_at < '2000-01-01Z', v.reported_at, v.source_id, v.visit)
      returning case when (old.source_id, old.visit) is distinct from (new.source_id, new.visit)
                     then new.conversion_id end
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  RecordVisits(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** Returns the orders of which another visit counts now than before. */
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
                .bind("ranks", ArrayParameters.of(purchases, c -> c.ints(RecordVisits::rank)))
                .bind(
                    "instants",
                    ArrayParameters.of(purchases, c -> c.instants(ToldPurchase::occurredAt)))
                .bind("sources", ArrayParameters.of(purchases, c -> c.uuids(ToldPurchase::source)))
                .bind(
                    "visits",
                    ArrayParameters.of(
                        purchases, c -> c.json(p -> OwnJson.write(json, origin(p.visit())))))
                .mapTo(UUID.class)
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new)));
  }

  /**
   * By what is told first: pages tell most of visits, and the shop's server often no more than the
   * checkout's address. Of two that tell as much a page's goes behind.
   */
  private static int rank(ToldPurchase told) {
    return 2 * rank(told.visit()) + (told.byPage() ? 1 : 0);
  }

  private static int rank(ToldVisit visit) {
    Origin origin = origin(visit);
    if (origin.hasTag()) {
      return TAGGED;
    }
    return origin.referrer() != null || origin.app() != null
        ? REFERRED
        : visit.page() ? SEEN : NOT_TOLD;
  }

  /**
   * Coming back from a payment service tells neither where from nor that it was directly; some
   * shops write the service for the source.
   */
  static Origin origin(ToldVisit visit) {
    boolean paid = isPaying(Networks.list().ofSource(visit.source()));
    boolean paying = paid || isPaying(Networks.list().ofHost(visit.referrer()));
    return OriginParts.visit(
        paid ? visit.untagged() : visit,
        paying ? null : visit.referrer(),
        visit.page() && !paying ? true : null);
  }

  private static boolean isPaying(Network network) {
    return network != null && network.kind() == NetworkKind.PAYMENT;
  }
}
