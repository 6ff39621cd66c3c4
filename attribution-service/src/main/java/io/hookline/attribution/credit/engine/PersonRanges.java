package io.hookline.attribution.credit.engine;

import io.hookline.attribution.credit.unit.OrderScope;
import io.hookline.engine.credit.Touch;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Cuts the persons of a brand into ranges of nearly as many touches, by a sample of them. */
@Singleton
class PersonRanges {

  /** Touches of a range: what fits into memory beside its orders. */
  private static final int TOUCHES = 1_000_000;

  private static final int SAMPLE = 20_000;

  private static final String EDGES =
      """
      select person_id
        from (select person_id, row_number() over (order by person_id) as place
                from person_touch tablesample bernoulli (%1$s) repeatable (1)
               where brand = :brand) s
       where place %% %2$d = 0
      """;

  private static final String ROWS =
      """
      select coalesce(sum(greatest(c.reltuples, 0)), 0)
        from pg_inherits i join pg_class c on c.oid = i.inhrelid
       where i.inhparent = 'person_touch'::regclass
      """;

  /** Bounds between ranges, in their order. */
  List<UUID> of(Handle handle, String brand) {
    double rows = handle.createQuery(ROWS).mapTo(Double.class).one();
    double share = Math.min(1, SAMPLE / Math.max(1, rows));
    long step = Math.max(1, Math.round(TOUCHES * share));
    return handle
        .createQuery(EDGES.formatted(Double.toString(100 * share), step))
        .bind("brand", brand)
        .mapTo(UUID.class)
        .list()
        .stream()
        .distinct()
        .sorted(Touch::compareIds)
        .toList();
  }

  /** All orders of a brand, by ranges of persons, and those of nobody known. */
  static List<OrderScope> scopes(List<UUID> bounds, Instant from) {
    List<OrderScope> scopes = new ArrayList<>();
    UUID above = null;
    for (UUID bound : bounds) {
      scopes.add(OrderScope.ofPersons(above, bound, from));
      above = bound;
    }
    scopes.add(OrderScope.ofPersons(above, null, from));
    scopes.add(OrderScope.ofNobody(null, null, from));
    return scopes;
  }
}
