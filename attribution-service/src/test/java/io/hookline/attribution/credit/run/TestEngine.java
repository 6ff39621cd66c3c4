package io.hookline.attribution.credit.run;

import io.hookline.engine.datadriven.PathCounts;
import io.hookline.engine.port.UnitDimension;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Temporary, until the adapter is there: no credit. */
@DefaultBean
@Singleton
class TestEngine implements RunEngine {
  private final Jdbi jdbi;
  private final CurrentBrand brand;

  TestEngine(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  private static final String ADD =
      """
      insert into run_credit (brand, chain_id, conversion_id, from_run, occurred_at, person_id,
        value_e4, counted, touch_ids, touched_at, kinds, units, shares_e10, values_e4)
      select :brand, :chain, c.id, :run, c.occurred_at, c.person_id, (c.value * 10000)::bigint, true,
        '{}', '{}', '{}', '{}', '{}', '{}' from conversion c
       where c.brand = :brand and (:from::timestamptz is null or c.occurred_at >= :from) and\s""";

  @Override
  public long workOut(RunScope run, RunSlice slice) {
    String column = slice.of() == RunSlice.Of.PERSONS ? "person_id" : "id";
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    ADD
                        + (slice.of() == RunSlice.Of.PERSONS
                            ? "c.person_id is not null"
                            : "c.person_id is null")
                        + " and (:above::uuid is null or c."
                        + column
                        + " > :above) and (:upTo::uuid is null or c."
                        + column
                        + " <= :upTo)")
                .bind("brand", brand.slug())
                .bind("chain", run.chain())
                .bind("run", run.number())
                .bind("from", run.from())
                .bind("above", slice.above())
                .bind("upTo", slice.upTo())
                .execute());
  }

  @Override
  public void workOutAgain(RunScope run, Collection<UUID> conversions) {
    jdbi.useHandle(
        h -> {
          List<UUID> ids = List.copyOf(conversions);
          h.createUpdate(
                  "delete from run_credit where brand = :brand and chain_id = :chain and from_run = :run and conversion_id = any(:ids)")
              .bind("brand", brand.slug())
              .bind("chain", run.chain())
              .bind("run", run.number())
              .bind("ids", ArrayParameters.of(ids, c -> c.uuids(i -> i)))
              .execute();
          h.createUpdate(
                  "update run_credit set until_run = :run where brand = :brand and chain_id = :chain and until_run is null and conversion_id = any(:ids)")
              .bind("brand", brand.slug())
              .bind("chain", run.chain())
              .bind("run", run.number())
              .bind("ids", ArrayParameters.of(ids, c -> c.uuids(i -> i)))
              .execute();
          h.createUpdate(ADD + "c.id = any(:ids)")
              .bind("brand", brand.slug())
              .bind("chain", run.chain())
              .bind("run", run.number())
              .bind("from", run.from())
              .bind("ids", ArrayParameters.of(ids, c -> c.uuids(i -> i)))
              .execute();
        });
  }

  @Override
  public RunTotals complete(RunScope run) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select count(*) filter (where until_run is null) as n, count(*) filter (where from_run = :run) as c from run_credit where brand = :brand and chain_id = :chain")
                .bind("brand", brand.slug())
                .bind("chain", run.chain())
                .bind("run", run.number())
                .map((row, c) -> new RunTotals(row.getLong("n"), 0, row.getLong("c")))
                .one());
  }

  @Override
  public PathCounts paths(RunScope run, UnitDimension dimension) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean takeBack(RunScope run) {
    return jdbi.withHandle(
        h -> {
          h.createUpdate(
                  "delete from run_credit where brand = :brand and chain_id = :chain and from_run = :run")
              .bind("brand", brand.slug())
              .bind("chain", run.chain())
              .bind("run", run.number())
              .execute();
          h.createUpdate(
                  "update run_credit set until_run = null where brand = :brand and chain_id = :chain and until_run = :run")
              .bind("brand", brand.slug())
              .bind("chain", run.chain())
              .bind("run", run.number())
              .execute();
          return false;
        });
  }
}
