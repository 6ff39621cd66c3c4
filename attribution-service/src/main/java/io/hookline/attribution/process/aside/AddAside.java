package io.hookline.attribution.process.aside;

import io.hookline.attribution.evidence.change.ChangeCause;
import io.hookline.attribution.input.Position;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Sets aside what attribution of the present brand cannot take in, in the caller's transaction. */
@ApplicationScoped
public class AddAside {

  /** More of a brand in an hour are not the rows' fault: it stands still until somebody looks. */
  static final int MOST_IN_AN_HOUR = 1000;

  private static final String ADD =
      """
      insert into set_aside (brand, id, input, txid, seq, subject, conversion_id, cause, step, reason,
                             state, attempts, set_aside_at)
      values (:brand, :id, :input, :txid::xid8, :seq, :subject, :conversion, :cause, :step, :reason,
              'WAITING', 1, :now)
      """;

  static final String SINCE =
      """
      select count(*)
        from (select from set_aside
               where brand = :brand and id >= lowest_id(:since::timestamptz) limit :most) a
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  AddAside(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /** Whether so much was set aside in the last hour that the fault must lie elsewhere. */
  public boolean isFull() {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SINCE)
                    .bind("brand", brand.slug())
                    .bind("since", clock.instant().minus(Duration.ofHours(1)))
                    .bind("most", MOST_IN_AN_HOUR)
                    .mapTo(Integer.class)
                    .one())
        == MOST_IN_AN_HOUR;
  }

  /** Sets aside the first row of an input behind a position; gives its place, if there is one. */
  public Optional<Aside> addFirst(
      String input, Position behind, AsideStep step, AsideReason reason) {
    record First(Position place, UUID subject) {}
    Optional<First> first =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select txid, seq, subject from entry_behind(:input, :txid::xid8, :seq)
                         where txid is not null
                        """)
                    .bind("input", input)
                    .bind("txid", behind.txid())
                    .bind("seq", behind.seq())
                    .map(
                        (row, context) ->
                            new First(Position.of(row), row.getObject("subject", UUID.class)))
                    .findOne());
    return first.map(
        found -> {
          Aside aside = new Aside(Ids.next(), input, found.place(), null, null);
          add(aside, found.subject(), step, reason);
          return aside;
        });
  }

  public Aside add(UUID conversion, ChangeCause cause, AsideReason reason) {
    Aside aside = new Aside(Ids.next(), null, null, conversion, cause);
    add(aside, null, AsideStep.DECIDE, reason);
    return aside;
  }

  private void add(Aside aside, UUID subject, AsideStep step, AsideReason reason) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("brand", brand.slug())
                .bind("id", aside.id())
                .bind("input", aside.input())
                .bind("txid", aside.place() == null ? null : aside.place().txid())
                .bind("seq", aside.place() == null ? null : aside.place().seq())
                .bind("subject", subject)
                .bind("conversion", aside.conversion())
                .bind("cause", aside.cause() == null ? null : aside.cause().name())
                .bind("step", step.name())
                .bind("reason", reason.name())
                .bind("now", clock.instant())
                .execute());
  }
}
