package io.hookline.attribution.credit.run;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Of which orders something else was known than before, by the runs that look at them again; with
 * why. A change is named by the transaction that made it: all of those that the present transaction
 * sees behind {@code since} are taken, also some that were before; looking at an order once more
 * changes nothing.
 */
@ApplicationScoped
class RunChanges {

  private static final String ADD =
      """
      with told as materialized (
        select conversion_id, array_agg(distinct cause) as causes
          from conversion_change
         where brand = :brand and txid >= :since::xid8 and conversion_id is not null
         group by conversion_id),
      persons as (
        select c.person_id from told t
          join conversion c on c.brand = :brand and c.id = t.conversion_id
         where :once and c.person_id is not null
         union
        select k.person_id from told t
          join run_credit k on k.brand = :brand and k.chain_id = :chain
                           and k.conversion_id = t.conversion_id and k.until_run is null
         where :once and k.person_id is not null),
      due as (
        select conversion_id, causes from told
         union all
        select c.id, array['%s'] from persons p
          join conversion c on c.brand = :brand and c.person_id = p.person_id
         where not exists (select from told t where t.conversion_id = c.id)),
      added as (
        insert into run_change as r (brand, chain_id, run, conversion_id, causes, pass)
        select :brand, :chain, :run, conversion_id, causes, :pass from due
        on conflict on constraint pk_run_change do update
           set pass = excluded.pass,
               causes = (select array_agg(distinct cause) from unnest(r.causes || excluded.causes) cause)
        returning 1)
      select count(*) from added
      """
          .formatted(KeptCauses.OF_PERSON);

  private static final String OF_PASS =
      """
        from run_change
       where brand = :brand and chain_id = :chain and run = :run and pass = :pass
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  RunChanges(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * Adds what changed.
   *
   * @param since the transaction at which changes begin that have not been looked at
   * @param pass in which they are found
   * @return of how many orders
   */
  long add(RunScope run, String since, int pass) {
    return jdbi.withHandle(
        handle ->
            bind(handle.createQuery(ADD), run, pass)
                .bind("since", since)
                .bind("once", run.countsOnce())
                .mapTo(Long.class)
                .one());
  }

  /** Those of a pass between two bounds, null for none. */
  List<UUID> of(RunScope run, int pass, UUID above, UUID upTo) {
    return jdbi.withHandle(
        handle ->
            bind(
                    handle.createQuery(
                        "select conversion_id "
                            + OF_PASS
                            + """
                               and (:above::uuid is null or conversion_id > :above)
                               and (:upTo::uuid is null or conversion_id <= :upTo)
                             order by conversion_id
                            """),
                    run,
                    pass)
                .bind("above", above)
                .bind("upTo", upTo)
                .mapTo(UUID.class)
                .list());
  }

  /** Where to cut those of a pass into parts of a size. */
  List<UUID> edges(RunScope run, int pass, int size) {
    return jdbi.withHandle(
        handle ->
            bind(
                    handle.createQuery(
                        "select conversion_id from (select conversion_id,"
                            + " row_number() over (order by conversion_id) as place "
                            + OF_PASS
                            + ") o where place % :size = 0 order by conversion_id"),
                    run,
                    pass)
                .bind("size", size)
                .mapTo(UUID.class)
                .list());
  }

  void forget(RunScope run) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "delete from run_change where brand = :brand and chain_id = :chain and run = :run")
                .bind("brand", brand.slug())
                .bind("chain", run.chain())
                .bind("run", run.number())
                .execute());
  }

  private <S extends SqlStatement<S>> S bind(S statement, RunScope run, int pass) {
    return statement
        .bind("brand", brand.slug())
        .bind("chain", run.chain())
        .bind("run", run.number())
        .bind("pass", pass);
  }
}
