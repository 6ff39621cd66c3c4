package io.hookline.creator.replica;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The briefs of the present brand, as far as the content-service's feed has been read. */
@ApplicationScoped
public class BriefFacts {

  private static final String SELECT =
      """
      select id, creator_id, campaign_id, partnership_id, state, content_version, sent_version,
             sent_at, answered_at, due_on, sent_content
        from brief_fact
       where\s""";

  private static final String NEWEST_FIRST = " and id < :before order by id desc limit :limit";

  private final Jdbi jdbi;
  private final ObjectMapper json;

  BriefFacts(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  public Optional<BriefFact> find(UUID id) {
    return jdbi.withHandle(
        handle ->
            read(handle.createQuery(SELECT + "id = :id").bind("id", id)).stream().findFirst());
  }

  /** Those of the ids that are briefs. */
  public Set<UUID> existing(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Set.of()
        : jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select id from brief_fact where id = any(:ids)")
                    .bindArray("ids", UUID.class, ids)
                    .mapTo(UUID.class)
                    .set());
  }

  /**
   * Newest first.
   *
   * @param creators one, and who was merged into her
   * @param before of a page: only briefs with a smaller id
   */
  public List<BriefFact> ofCreators(Collection<UUID> creators, UUID before, int limit) {
    return jdbi.withHandle(
        handle ->
            read(
                handle
                    .createQuery(SELECT + "creator_id = any(:creators)" + NEWEST_FIRST)
                    .bindArray("creators", UUID.class, creators)
                    .bind("before", before)
                    .bind("limit", limit)));
  }

  /**
   * Of those, the ones that were sent.
   *
   * @param before of a page: only briefs with a smaller id
   */
  public List<BriefFact> sentTo(Collection<UUID> creators, UUID before, int limit) {
    return jdbi.withHandle(
        handle ->
            read(
                handle
                    .createQuery(
                        SELECT
                            + "creator_id = any(:creators) and sent_content is not null"
                            + NEWEST_FIRST)
                    .bindArray("creators", UUID.class, creators)
                    .bind("before", before)
                    .bind("limit", limit)));
  }

  /**
   * Newest first.
   *
   * @param before of a page: only briefs with a smaller id
   */
  public List<BriefFact> ofPartnership(UUID partnership, UUID before, int limit) {
    return jdbi.withHandle(
        handle ->
            read(
                handle
                    .createQuery(SELECT + "partnership_id = :partnership" + NEWEST_FIRST)
                    .bind("partnership", partnership)
                    .bind("before", before)
                    .bind("limit", limit)));
  }

  private List<BriefFact> read(Query query) {
    return query.map((row, context) -> fact(row)).list();
  }

  private BriefFact fact(ResultSet row) throws SQLException {
    String sent = row.getString("sent_content");
    return new BriefFact(
        row.getObject("id", UUID.class),
        row.getObject("creator_id", UUID.class),
        row.getObject("campaign_id", UUID.class),
        row.getObject("partnership_id", UUID.class),
        row.getString("state"),
        row.getInt("content_version"),
        row.getObject("sent_version", Integer.class),
        instant(row, "sent_at"),
        instant(row, "answered_at"),
        row.getObject("due_on", LocalDate.class),
        sent == null ? null : OwnJson.read(json, sent, SentBrief.class));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
