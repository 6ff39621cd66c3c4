package io.hookline.bulk.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.bulk.erasure.ErasureView.Count;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Receipts, and the identifiers that an erasure under way still needs. */
@ApplicationScoped
class ErasureStore {

  private static final String SELECT =
      """
      select id, job_id, subject, keys, requested_by, requested_at, erased::text as erased, completed_at,
             failed_at
        from erasure
      """;

  private static final TypeReference<TreeMap<String, Long>> COUNTS = new TypeReference<>() {};

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;
  private final Clock clock;

  ErasureStore(Jdbi jdbi, ObjectMapper json, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
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

  /**
   * @throws Problem ERASURE_NOT_FOUND
   */
  ErasureView get(UUID id) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT + " where brand = :brand and id = :id")
                    .bind("brand", brand.slug())
                    .bind("id", id)
                    .map((row, context) -> view(row))
                    .findOne())
        .orElseThrow(
            () -> new Problem(ErasureProblem.ERASURE_NOT_FOUND, "There is no erasure " + id + "."));
  }

  List<ErasureView> before(UUID id, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT + " where brand = :brand and id < :id order by id desc limit :limit")
                .bind("brand", brand.slug())
                .bind("id", id)
                .bind("limit", limit)
                .map((row, context) -> view(row))
                .list());
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

  private ErasureView view(ResultSet row) throws SQLException {
    return new ErasureView(
        row.getObject("id", UUID.class),
        row.getObject("job_id", UUID.class),
        row.getString("subject"),
        row.getString("requested_by"),
        instant(row, "requested_at"),
        counts(row.getString("erased")),
        instant(row, "completed_at"),
        instant(row, "failed_at"));
  }

  private List<Count> counts(String erased) {
    try {
      return json.readValue(erased, COUNTS).entrySet().stream()
          .map(entry -> new Count(entry.getKey(), entry.getValue()))
          .toList();
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static List<String> texts(Array array) throws SQLException {
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}
