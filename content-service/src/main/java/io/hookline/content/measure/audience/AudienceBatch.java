package io.hookline.content.measure.audience;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Many audiences with two statements. */
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
                            collected_at, source, shares, counts_withheld, recorded_at)
      select :brand, r.id, r."accountId", r."postId", r."creatorId", r.dimension, r.day, r.at,
             r."collectedAt", r.source, r.shares, r.flags @> '["COUNTS_WITHHELD"]', r."recordedAt"
      """
          + ROWS
          + " order by r.id on conflict do nothing returning id";

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
