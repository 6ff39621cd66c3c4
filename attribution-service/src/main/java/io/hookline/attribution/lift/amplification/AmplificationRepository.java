package io.hookline.attribution.lift.amplification;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.lift.evidenceclass.EvidenceClass;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Measurements as they are now, and as they were. */
@Singleton
class AmplificationRepository {

  private static final String PAGE =
      """
      select * from amplification_measurement
       where brand = :brand and id < :before
         and (cast(:post as uuid) is null or post_id = :post)
         and case when cast(:state as text) is null then state <> 'WITHDRAWN' else state = :state end
       order by id desc limit :limit
      """;

  private static final String VERSIONS =
      """
      select version, state, figures, measured_at from amplification_measurement_version
       where brand = :brand and measurement_id = :id and version < :before
       order by version desc limit :limit
      """;

  private static final String SAVE =
      """
      with kept as (
        insert into amplification_measurement (id, brand, post_id, creator_id, state, ended_on,
                                               figures, version, created_at, measured_at)
        values (:id, :brand, :post, :creator, :state, :ended, cast(:figures as jsonb), :version,
                :created, :measured)
        on conflict on constraint pk_amplification_measurement do update
           set creator_id = excluded.creator_id, state = excluded.state,
               ended_on = excluded.ended_on, figures = excluded.figures,
               version = excluded.version, measured_at = excluded.measured_at
        returning id, brand, version, state, figures, measured_at)
      insert into amplification_measurement_version
             (brand, measurement_id, version, state, figures, measured_at)
      select brand, id, version, state, figures, measured_at from kept
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  AmplificationRepository(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** Of the posts, withdrawn ones too. */
  List<AmplificationView> of(Collection<UUID> posts) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from amplification_measurement
                     where brand = :brand and post_id = any(:posts)
                    """)
                .bind("brand", brand.slug())
                .bindArray("posts", UUID.class, posts)
                .map((row, context) -> view(row))
                .list());
  }

  /** The boost that began last first. */
  List<AmplificationView> before(UUID before, AmplificationFilter filter, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PAGE)
                .bind("brand", brand.slug())
                .bind("before", before)
                .bind("post", filter.post)
                .bind("state", filter.state == null ? null : filter.state.name())
                .bind("limit", limit)
                .map((row, context) -> view(row))
                .list());
  }

  /**
   * @throws Problem AMPLIFICATION_MEASUREMENT_NOT_FOUND
   */
  AmplificationView get(UUID id) {
    return find(id)
        .orElseThrow(
            () ->
                new Problem(
                    AmplificationProblem.AMPLIFICATION_MEASUREMENT_NOT_FOUND,
                    "There is no measurement " + id + "."));
  }

  Optional<AmplificationView> find(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from amplification_measurement where brand = :brand and id = :id")
                .bind("brand", brand.slug())
                .bind("id", id)
                .map((row, context) -> view(row))
                .findOne());
  }

  /** The latest first. */
  List<AmplificationVersionView> versions(UUID id, long before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VERSIONS)
                .bind("brand", brand.slug())
                .bind("id", id)
                .bind("before", before)
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new AmplificationVersionView(
                            row.getLong("version"),
                            AmplificationState.valueOf(row.getString("state")),
                            figures(row),
                            instant(row, "measured_at")))
                .list());
  }

  void save(AmplificationView view) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(SAVE)
                .bind("id", view.id())
                .bind("brand", brand.slug())
                .bind("post", view.postId())
                .bind("creator", view.creatorId())
                .bind("state", view.state().name())
                .bind("ended", view.figures().endedOn())
                .bind("figures", OwnJson.write(json, view.figures()))
                .bind("version", view.version())
                .bind("created", view.createdAt())
                .bind("measured", view.measuredAt())
                .execute());
  }

  private AmplificationView view(ResultSet row) throws SQLException {
    return new AmplificationView(
        row.getObject("id", UUID.class),
        row.getObject("post_id", UUID.class),
        row.getObject("creator_id", UUID.class),
        AmplificationState.valueOf(row.getString("state")),
        figures(row),
        EvidenceClass.ATTRIBUTED,
        AmplificationView.NOTE,
        row.getLong("version"),
        instant(row, "created_at"),
        instant(row, "measured_at"));
  }

  private BoostFigures figures(ResultSet row) throws SQLException {
    return OwnJson.read(json, row.getString("figures"), BoostFigures.class);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
