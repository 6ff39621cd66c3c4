package io.hookline.attribution.credit.run;

import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Finds where to cut the brand's orders into parts of nearly the same size. */
@Singleton
class CutOrders {

  /** Rows of which the edges are taken; some thousand are as good as all. */
  private static final double SAMPLE = 100_000;

  /** By column: of each n-th row of a sample. */
  private static final String EDGES =
      """
      select distinct %1$s as edge
        from (select %1$s, row_number() over (order by %1$s) as place
                from conversion tablesample bernoulli (%2$s)
               where brand = :brand and %3$s
                 and (:from::timestamptz is null or occurred_at >= :from)) s
       where place %% :step = 0
       order by edge
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final RunConfig config;

  CutOrders(Jdbi jdbi, CurrentBrand brand, RunConfig config) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.config = config;
  }

  /** By persons, whose orders stay together. */
  List<UUID> byPersons(Instant from) {
    return edges("person_id", "person_id is not null", from);
  }

  /** Those of nobody known, by their own ids. */
  List<UUID> ofNobody(Instant from) {
    return edges("id", "person_id is null", from);
  }

  private List<UUID> edges(String column, String of, Instant from) {
    return jdbi.withHandle(
        handle -> {
          double share = Math.min(1, SAMPLE / Math.max(1, rows(handle)));
          long step = Math.max(1, Math.round(config.sliceOrders() * share));
          return handle
              .createQuery(EDGES.formatted(column, Double.toString(100 * share), of))
              .bind("brand", brand.slug())
              .bind("from", from)
              .bind("step", step)
              .mapTo(UUID.class)
              .list();
        });
  }

  /** As many as the planner knows of, of all brands. */
  private static double rows(Handle handle) {
    return handle
        .createQuery("select reltuples from pg_class where oid = 'conversion'::regclass")
        .mapTo(Double.class)
        .one();
  }
}
