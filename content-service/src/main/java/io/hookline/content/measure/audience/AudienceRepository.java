package io.hookline.content.measure.audience;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Audiences as they were told. */
@ApplicationScoped
class AudienceRepository {

  private static final String SELECT = "select " + AudienceRows.COLUMNS + " from audience";

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

  /** Where several tell of one instant, as the sources stand: API first. */
  private static final String PRECEDENCE =
      """
      array_position(array['API', 'IMPORT', 'MANUAL', 'ESTIMATED'], source), collected_at desc, id
      """;

  /** Of each dimension what was told last; one look into the index for each. */
  static final String LATEST =
      """
      select a.*
        from unnest(array['AGE', 'GENDER', 'COUNTRY', 'CITY', 'NEW_OR_RETURNING', 'FOLLOWER_OR_NOT'])
          as asked (dimension)
       cross join lateral (
         select %s from audience
          where subject_id = :subject and dimension = asked.dimension and at <= :at
          order by at desc, %s
          limit 1) a
      """
          .formatted(AudienceRows.COLUMNS, PRECEDENCE);

  /** The activity of the last seven days that were told of. */
  static final String ACTIVITY =
      """
      select distinct on (day) %s from audience
       where subject_id = :subject and dimension = 'ACTIVITY_HOUR' and at <= :at
         and at > :at::timestamptz - interval '21 days'
       order by day desc, at desc, %s
       limit 7
      """
          .formatted(AudienceRows.COLUMNS, PRECEDENCE);

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final AudienceRows views;

  AudienceRepository(Jdbi jdbi, ObjectMapper json, AudienceRows views) {
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

  /** What counted at an instant, by dimension. */
  List<AudienceView> latest(AudienceSubject subject, Instant at) {
    List<AudienceView> found = new ArrayList<>();
    jdbi.useHandle(
        handle -> {
          for (String query : List.of(LATEST, ACTIVITY)) {
            handle
                .createQuery(query)
                .bind("subject", subject.id())
                .bind("at", at)
                .map(views)
                .forEach(found::add);
          }
        });
    return found;
  }

  /** The latest instant first. */
  List<AudienceView> before(String brand, PlaceInTime place, AudienceFilter filter, int limit) {
    Map<String, Object> values = new LinkedHashMap<>();
    String query = query(filter, values);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(query)
                .bindMap(values)
                .bind("brand", brand)
                .bind("place", place.at())
                .bind("id", place.id())
                .bind("limit", limit)
                .map(views)
                .list());
  }

  /** Only conditions that are asked for, so that each question is planned by its own index. */
  static String query(AudienceFilter filter, Map<String, Object> values) {
    StringBuilder query =
        new StringBuilder(SELECT).append(" where brand = :brand and (at, id) < (:place, :id)");
    add(query, values, "subject_id = :subject", "subject", filter.subject());
    add(
        query,
        values,
        "dimension = :dimension",
        "dimension",
        filter.dimension == null ? null : filter.dimension.name());
    add(query, values, "at >= :from", "from", filter.from);
    add(query, values, "at < :to", "to", filter.to);
    return query.append(" order by at desc, id desc limit :limit").toString();
  }

  private static void add(
      StringBuilder query, Map<String, Object> values, String term, String name, Object value) {
    if (value != null) {
      query.append(" and ").append(term);
      values.put(name, value);
    }
  }

  /**
   * @throws Problem AUDIENCE_NOT_FOUND
   */
  AudienceView get(UUID id) {
    return jdbi.withHandle(
            handle ->
                handle.createQuery(SELECT + " where id = :id").bind("id", id).map(views).findOne())
        .orElseThrow(
            () ->
                new Problem(
                    AudienceProblem.AUDIENCE_NOT_FOUND, "There is no audience " + id + "."));
  }
}
