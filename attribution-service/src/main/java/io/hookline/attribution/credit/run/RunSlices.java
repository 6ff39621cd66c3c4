package io.hookline.attribution.credit.run;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The parts into which a run is cut. Whoever locks one works it out. */
@ApplicationScoped
class RunSlices {

  /** What a slice is of. */
  enum Scope {
    PERSONS,
    NOBODY,
    /** Orders that changed, of one pass. */
    CHANGES
  }

  /**
   * A part that is locked.
   *
   * @param pass in which its changes were found
   * @param above exclusive; null for no bound
   * @param upTo inclusive; null for no bound
   */
  record Taken(int number, Scope scope, int pass, UUID above, UUID upTo) {}

  private static final String ADD =
      """
      insert into credit_run_slice (brand, run_id, slice, scope, pass, lower_id, upper_id)
      select :brand, :run,
             coalesce((select max(slice) from credit_run_slice
                        where brand = :brand and run_id = :run), 0) + row_number() over (order by t.at),
             :scope, :pass, t.above, t.up_to
        from unnest(:above::uuid[], :upTo::uuid[]) with ordinality as t (above, up_to, at)
      """;

  private static final String TAKE =
      """
      select slice, scope, pass, lower_id, upper_id from credit_run_slice
       where brand = :brand and run_id = :run and done_at is null
         and (not :left or scope = 'CHANGES' or numbered_at is null)
       order by slice limit 1 for update skip locked
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  RunSlices(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * @param edges where one ends and the next one begins, in the order of the database; the first
   *     has no lower bound and the last no upper one, so that nothing is left out whatever they are
   */
  void add(UUID run, Scope scope, int pass, List<UUID> edges) {
    List<UUID> above = new ArrayList<>();
    above.add(null);
    above.addAll(edges);
    List<UUID> upTo = new ArrayList<>(edges);
    upTo.add(null);
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("brand", brand.slug())
                .bind("run", run)
                .bind("scope", scope.name())
                .bind("pass", pass)
                .bind("above", ArrayParameters.of(above, ids -> ids.uuids(id -> id)))
                .bind("upTo", ArrayParameters.of(upTo, ids -> ids.uuids(id -> id)))
                .execute());
  }

  /**
   * One that nobody works on; it is locked until the transaction ends.
   *
   * @param left whether those over all orders are left to another, once they have numbers
   */
  Optional<Taken> take(UUID run, boolean left) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TAKE)
                .bind("brand", brand.slug())
                .bind("run", run)
                .bind("left", left)
                .map((row, context) -> taken(row))
                .findOne());
  }

  private static Taken taken(ResultSet row) throws SQLException {
    return new Taken(
        row.getInt("slice"),
        Scope.valueOf(row.getString("scope")),
        row.getInt("pass"),
        row.getObject("lower_id", UUID.class),
        row.getObject("upper_id", UUID.class));
  }

  /** Now another may work it out. */
  void numbered(UUID run, Taken slice) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update credit_run_slice set numbered_at = :now
                     where brand = :brand and run_id = :run and slice = :slice
                    """)
                .bind("now", clock.instant())
                .bind("brand", brand.slug())
                .bind("run", run)
                .bind("slice", slice.number())
                .execute());
  }

  void done(UUID run, Taken slice, long conversions) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update credit_run_slice set done_at = :now, conversions = :conversions
                     where brand = :brand and run_id = :run and slice = :slice
                    """)
                .bind("now", clock.instant())
                .bind("conversions", conversions)
                .bind("brand", brand.slug())
                .bind("run", run)
                .bind("slice", slice.number())
                .execute());
  }

  /** Whether one is not done yet, also where somebody works on it. */
  boolean anyLeft(UUID run) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select from credit_run_slice
                                    where brand = :brand and run_id = :run and done_at is null)
                    """)
                .bind("brand", brand.slug())
                .bind("run", run)
                .mapTo(Boolean.class)
                .one());
  }

  void forget(UUID run) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from credit_run_slice where brand = :brand and run_id = :run")
                .bind("brand", brand.slug())
                .bind("run", run)
                .execute());
  }
}
