package io.hookline.bulk.erasure;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Writes receipts, and keeps the identifiers that an erasure under way still needs. */
@ApplicationScoped
class ErasureStore {

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  ErasureStore(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /** With what an earlier try that failed knew of the person: the originals may be gone since. */
  void add(UUID id, UUID job, Person person, String caller) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into erasure (brand, id, job_id, subject, keys, requested_by, requested_at)
                    values (:brand, :id, :job, :subject, array(
                              select unnest(cast(:keys as text[]))
                              union
                              select unnest(keys) from erasure
                               where brand = :brand and subject = :subject
                                 and failed_at is not null),
                            :caller, :now)
                    """)
                .bind("brand", brand.slug())
                .bind("id", id)
                .bind("job", job)
                .bind("subject", person.subject())
                .bindArray("keys", String.class, person.keys())
                .bind("caller", caller)
                .bind("now", clock.instant())
                .execute());
  }

  /** Whose erasure it is; empty when it is complete. */
  Optional<Person> person(String brand, UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select subject, keys from erasure
                     where brand = :brand and id = :id and completed_at is null
                    """)
                .bind("brand", brand)
                .bind("id", id)
                .map(
                    (row, context) ->
                        new Person(row.getString("subject"), texts(row.getArray("keys"))))
                .findOne());
  }

  /** Adds to what the receipt counts. */
  void count(String brand, UUID id, Map<String, Long> rows) {
    rows.forEach(
        (what, number) ->
            jdbi.useHandle(
                handle ->
                    handle
                        .createUpdate(
                            """
                            update erasure
                               set erased = jsonb_set(erased, array[:what],
                                     to_jsonb(coalesce((erased ->> :what)::bigint, 0) + :number))
                             where brand = :brand and id = :id
                            """)
                        .bind("what", what)
                        .bind("number", number)
                        .bind("brand", brand)
                        .bind("id", id)
                        .execute()));
  }

  /** Unless it is complete, it failed; see {@link #add} for what is kept. */
  void giveUp(String brand, UUID id) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update erasure
                       set keys = case when subject is not null then keys end, failed_at = :now
                     where brand = :brand and id = :id and completed_at is null
                    """)
                .bind("now", clock.instant())
                .bind("brand", brand)
                .bind("id", id)
                .execute());
  }

  /**
   * The receipt is complete, and so are those of earlier tries; whose it was is no longer known
   * where there is no subject.
   */
  void complete(String brand, UUID id) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    with done as (
                      update erasure set keys = null, completed_at = :now
                       where brand = :brand and id = :id
                      returning subject)
                    update erasure e set keys = null
                      from done
                     where e.brand = :brand and e.subject = done.subject
                       and e.failed_at is not null
                    """)
                .bind("now", clock.instant())
                .bind("brand", brand)
                .bind("id", id)
                .execute());
  }

  private static List<String> texts(Array array) throws SQLException {
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}
