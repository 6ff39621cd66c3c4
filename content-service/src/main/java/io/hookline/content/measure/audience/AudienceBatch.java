package io.hookline.content.measure.audience;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Many audiences with three statements. */
@ApplicationScoped
class AudienceBatch {

  private static final String ROWS =
      """
       from jsonb_to_recordset(:rows::jsonb)
         as r(id uuid, "accountId" uuid, "postId" uuid, "creatorId" uuid, dimension text, day date,
              at timestamptz, "collectedAt" timestamptz, source text, shares jsonb, flags jsonb,
              "recordedAt" timestamptz)
      """;

  private static final String ADD =
      """
      insert into audience (brand, id, account_id, post_id, creator_id, dimension, day, at,
                            collected_at, last_at, last_collected_at, source, shares,
                            counts_withheld, recorded_at)
      select :brand, r.id, r."accountId", r."postId", r."creatorId", r.dimension, r.day, r.at,
             r."collectedAt", r.at, r."collectedAt", r.source, r.shares,
             r.flags @> '["COUNTS_WITHHELD"]', r."recordedAt"
      """
          + ROWS
          + " order by r.id on conflict do nothing returning id";

  /** What counted at the instant of a row, where it was the same. */
  private static final String SAME =
      "with same as (select r.id as sent, l.id, l.at, r.at as sent_at, r.\"collectedAt\" as sent_by"
          + ROWS
          + "cross join lateral ("
          + AudienceTold.last(
              """
              subject_id = coalesce(r."accountId", r."postId", r."creatorId")
                and dimension = r.dimension and day is not distinct from r.day""",
              "r.at")
          + """
            ) l
             where l.source = r.source and l.shares = r.shares
               and l.counts_withheld = (r.flags @> '["COUNTS_WITHHELD"]'))
            """;

  private static final String SAID_AGAIN = SAME + "select sent, id from same";

  private static final String SEE_AGAIN =
      SAME
          + """
            , moved as (
              update audience s set last_at = m.sent_at, last_collected_at = m.sent_by
                from (select distinct on (id) * from same order by id, sent_at desc, sent_by desc) m
               where s.id = m.id and s.at = m.at
                 and (m.sent_at, m.sent_by) > (s.last_at, s.last_collected_at))
            select sent, id from same
            """;

  private static final String STANDING =
      "select "
          + AudienceRows.COLUMNS.replaceAll("(\\w+)(,?)", "s.$1$2")
          + ROWS
          + """
             join audience s
               on s.subject_id = coalesce(r."accountId", r."postId", r."creatorId")
              and s.dimension = r.dimension and s.at = r.at and s.source = r.source
              and s.collected_at = r."collectedAt" and s.day is not distinct from r.day
            """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final AudienceRows views;

  AudienceBatch(Jdbi jdbi, ObjectMapper json, AudienceRows views) {
    this.jdbi = jdbi;
    this.json = json;
    this.views = views;
  }

  /**
   * Of those that say what counted before them, by their ids: the ids of what they say again, which
   * from now on was told last then.
   */
  Map<UUID, UUID> seeAgain(List<AudienceView> audiences) {
    return again(SEE_AGAIN, audiences);
  }

  /** The same without writing anything. */
  Map<UUID, UUID> saidAgain(List<AudienceView> audiences) {
    return again(SAID_AGAIN, audiences);
  }

  private Map<UUID, UUID> again(String sql, List<AudienceView> audiences) {
    String rows = OwnJson.write(json, audiences);
    Map<UUID, UUID> again = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("rows", rows)
                .map(
                    (row, context) ->
                        again.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list());
    return again;
  }

  /** Adds those that are new; returns their ids. */
  Set<UUID> add(String brand, List<AudienceView> audiences) {
    String rows = OwnJson.write(json, audiences);
    return jdbi.withHandle(
        handle ->
            new HashSet<>(
                handle
                    .createQuery(ADD)
                    .bind("brand", brand)
                    .bind("rows", rows)
                    .mapTo(UUID.class)
                    .list()));
  }

  /** Those that stand where these would. */
  List<AudienceView> standing(List<AudienceView> audiences) {
    String rows = OwnJson.write(json, audiences);
    return jdbi.withHandle(
        handle -> handle.createQuery(STANDING).bind("rows", rows).map(views).list());
  }
}
