package io.hookline.kit.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.CloudEvent;
import io.hookline.kit.paging.Cursor;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads the outbox in an order in which nothing can appear behind a reader's back.
 *
 * <p>A sequence alone would lose entries: a transaction that took number 7 may commit after the
 * reader has passed number 8. So entries are ordered by transaction id first, and only those of
 * transactions older than every running one are shown ({@code pg_snapshot_xmin}).
 */
@ApplicationScoped
class ChangeFeed {

  /**
   * Entries that are looked at for each one that may be shown, where only some kinds are asked for:
   * what others are about, a reader need not be sent.
   */
  private static final int LOOKED_AT = 10;

  /**
   * With the last entry that was looked at, whatever it is about, because its cursor leads on. The
   * transaction's alias differs from its column: by the alias, it would be sorted as text.
   */
  private static final String SELECT =
      """
      with page as (
        select txid, seq, id, type, subject, time, brand, traceparent, data
          from outbox
         where (txid, seq) > (:txid::xid8, :seq)
           and txid < pg_snapshot_xmin(pg_current_snapshot())
         order by txid, seq
         limit :lookedAt)
      select txid::text as transaction, seq, id, type, subject, time, brand, traceparent,
             data::text as data, (select count(*) from page) as looked_at
        from page
       where :resources is null or subject ~ :resources
          or (txid, seq) = (select txid, seq from page order by txid desc, seq desc limit 1)
       order by txid, seq
       limit :limit + 1
      """;

  /** Each of them is after any cursor that is known. */
  static final String WITHHELD =
      "select exists (select from outbox where txid >= pg_snapshot_xmin(pg_current_snapshot()))";

  private static final String UNKNOWN =
      "select :txid::xid8 >= pg_snapshot_xmin(pg_current_snapshot())";

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final String source;

  ChangeFeed(
      Jdbi jdbi,
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.jdbi = jdbi;
    this.json = json;
    this.source = "/" + service;
  }

  /**
   * Refuses a cursor of a transaction that this database has not ended: it was given out before the
   * database was set back to an earlier state, and what was appended since would be passed over.
   *
   * @throws Problem INVALID_CURSOR
   */
  void requireKnown(String after) {
    String[] place = place(after);
    boolean unknown =
        jdbi.withHandle(
            handle ->
                handle.createQuery(UNKNOWN).bind("txid", place[0]).mapTo(Boolean.class).one());
    if (unknown) {
      throw new Problem(
          CommonProblem.INVALID_CURSOR,
          "This feed ends before the cursor: it was set back. Read it from the beginning.");
    }
  }

  /**
   * Whether there are entries that have been committed and cannot be shown yet, because an older
   * transaction is still running somewhere on the database server.
   */
  boolean withholds() {
    return jdbi.withHandle(handle -> handle.createQuery(WITHHELD).mapTo(Boolean.class).one());
  }

  /**
   * Some of the feed.
   *
   * @param more whether there may be more of it behind the last change
   */
  record Slice(List<CloudEvent> changes, boolean more) {}

  private record Found(CloudEvent change, long lookedAt) {}

  /**
   * @param after cursor of the last event that the reader has, null from the beginning
   * @param resources kinds as in {@link CloudEvent#resource()}; empty for all
   */
  Slice read(String after, int limit, Collection<String> resources) {
    String[] place = place(after);
    int lookedAt = resources.isEmpty() ? limit : limit * LOOKED_AT;
    List<Found> found =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT)
                    .bind("txid", place[0])
                    .bind("seq", Long.parseLong(place[1]))
                    .bind("lookedAt", lookedAt)
                    .bind("limit", limit)
                    .bind("resources", subjects(resources))
                    .map((row, context) -> new Found(event(row), row.getLong("looked_at")))
                    .list());
    boolean more = found.size() > limit || !found.isEmpty() && found.get(0).lookedAt() == lookedAt;
    return new Slice(found.stream().limit(limit).map(Found::change).toList(), more);
  }

  /** A pattern of the subjects of such resources; null for all. */
  private static String subjects(Collection<String> resources) {
    return resources.isEmpty()
        ? null
        : resources.stream()
            .map(resource -> resource.replace("/", "/[^/]+/") + "(/[^/]+)?")
            .collect(Collectors.joining("|", "^(", ")$"));
  }

  private static String[] place(String after) {
    String[] place = after == null ? new String[] {"0", "0"} : Cursor.parts(after, 2);
    if (!place[0].matches("\\d{1,19}") || !place[1].matches("\\d{1,18}")) {
      throw new Problem(CommonProblem.INVALID_CURSOR, "Send the cursor of an event of this feed.");
    }
    return place;
  }

  private CloudEvent event(ResultSet row) throws SQLException {
    return new CloudEvent(
        "1.0",
        row.getObject("id", UUID.class),
        source,
        row.getString("type"),
        row.getString("subject"),
        row.getObject("time", OffsetDateTime.class).toInstant(),
        "application/json",
        row.getString("brand"),
        Cursor.of(row.getString("transaction"), row.getLong("seq")),
        row.getString("traceparent"),
        OwnJson.tree(json, row.getString("data")));
  }
}
