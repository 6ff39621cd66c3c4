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
import java.util.List;
import java.util.UUID;
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

  /** The transaction's alias differs from its column: by the alias, it would be sorted as text. */
  private static final String SELECT =
      """
      select txid::text as transaction, seq, id, type, subject, time, brand, traceparent, data::text as data
        from outbox
       where (txid, seq) > (:txid::xid8, :seq)
         and txid < pg_snapshot_xmin(pg_current_snapshot())
       order by txid, seq
       limit :limit
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
   * @param after cursor of the last event that the reader has, null from the beginning
   */
  List<CloudEvent> read(String after, int limit) {
    String[] place = place(after);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("txid", place[0])
                .bind("seq", Long.parseLong(place[1]))
                .bind("limit", limit)
                .map((row, context) -> event(row))
                .list());
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
