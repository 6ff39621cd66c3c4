package io.hookline.attribution.process.aside;

import io.hookline.attribution.evidence.change.ChangeCause;
import io.hookline.attribution.input.Position;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What is set aside of the present brand, as attribution sees it; in the caller's transaction. */
@ApplicationScoped
public class AsideRows {

  static final String OF =
      """
      select conversion_id from set_aside
       where brand = :brand and conversion_id = any(:conversions) and state <> 'DONE'
      """;

  static final String WANTED =
      """
      select id, input, txid::text as txid, seq, conversion_id, cause from set_aside
       where brand = :brand and state = 'RETRYING' order by set_aside.id limit 1
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  AsideRows(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /** Which of the orders are not to be decided. */
  public Set<UUID> of(Collection<UUID> conversions) {
    return conversions.isEmpty()
        ? Set.of()
        : jdbi.withHandle(
            handle ->
                handle
                    .createQuery(OF)
                    .bind("brand", brand.slug())
                    .bindArray("conversions", UUID.class, conversions)
                    .mapTo(UUID.class)
                    .set());
  }

  /** The first that somebody wants to be tried again. */
  public Optional<Aside> wanted() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(WANTED)
                .bind("brand", brand.slug())
                .map((row, context) -> aside(row))
                .findOne());
  }

  private static Aside aside(ResultSet row) throws SQLException {
    String input = row.getString("input");
    String cause = row.getString("cause");
    return new Aside(
        row.getObject("id", UUID.class),
        input,
        input == null ? null : Position.of(row),
        row.getObject("conversion_id", UUID.class),
        cause == null ? null : ChangeCause.valueOf(cause));
  }

  /** False where it is not to be tried any more: another replica has. */
  public boolean done(Aside aside) {
    return tried(aside, AsideState.DONE, null);
  }

  /**
   * It was tried again, and waits.
   *
   * @param reason null where it is not known to fail for good
   */
  public void failed(Aside aside, AsideReason reason) {
    tried(aside, AsideState.WAITING, reason);
  }

  private boolean tried(Aside aside, AsideState state, AsideReason reason) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                    update set_aside
                       set state = :state, reason = coalesce(:reason, reason),
                           attempts = attempts + 1, tried_at = :now
                     where brand = :brand and id = :id and state = 'RETRYING'
                    """)
                    .bind("brand", brand.slug())
                    .bind("id", aside.id())
                    .bind("state", state.name())
                    .bind("reason", reason == null ? null : reason.name())
                    .bind("now", clock.instant())
                    .execute())
        == 1;
  }
}
