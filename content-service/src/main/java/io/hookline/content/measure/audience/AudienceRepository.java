package io.hookline.content.measure.audience;

import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Audiences as they were told. */
@ApplicationScoped
class AudienceRepository {

  private static final String SELECT = "select " + AudienceRows.COLUMNS + " from audience";

  /** Of each dimension what was told last. */
  static final String LATEST =
      """
      select a.*
        from unnest(array['AGE', 'GENDER', 'COUNTRY', 'CITY', 'NEW_OR_RETURNING', 'FOLLOWER_OR_NOT'])
          as asked (dimension)
       cross join lateral (%s) a
      """
          .formatted(
              AudienceTold.last(
                  "subject_id = :subject and dimension = asked.dimension",
                  "cast(:at as timestamptz)"));

  /** The activity of the last seven days that were told of. */
  static final String ACTIVITY =
      """
      select distinct on (day) %s from audience
       where subject_id = :subject and dimension = 'ACTIVITY_HOUR' and at <= :at
         and at > :at::timestamptz - interval '21 days'
       order by day desc, %s
       limit 7
      """
          .formatted(AudienceRows.COLUMNS, AudienceTold.order("cast(:at as timestamptz)"));

  private final Jdbi jdbi;
  private final AudienceRows views;

  AudienceRepository(Jdbi jdbi, AudienceRows views) {
    this.jdbi = jdbi;
    this.views = views;
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
