package io.hookline.attribution.lift.result;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Results as rows: only ever added. */
@Singleton
class KeptResults {

  private static final String SELECT =
      """
      select id, study_id, number, kept_at, kept_by, reason, result::text as result
        from study_result where brand = :brand and study_id = :study
      """;

  private static final String LATEST_OF_EACH =
      """
      select id, study_id, number, kept_at, kept_by, reason, result::text as result
        from study_result r
       where brand = :brand and id < :before and result ->> 'state' = 'SHOWN'
         and not exists (select from study_result l
                          where l.brand = :brand and l.study_id = r.study_id and l.number > r.number)
       order by id desc limit :limit
      """;

  private static final String ADD =
      """
      insert into study_result (brand, id, study_id, number, kept_at, kept_by, reason, result)
      values (:brand, :id, :study, :number, :at, :by, :reason, :result::jsonb)
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  KeptResults(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  void add(StudyResultView kept) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("brand", brand.slug())
                .bind("id", kept.id())
                .bind("study", kept.studyId())
                .bind("number", kept.number())
                .bind("at", kept.keptAt())
                .bind("by", kept.keptBy())
                .bind("reason", kept.reason())
                .bind("result", OwnJson.write(json, kept.result()))
                .execute());
  }

  Optional<StudyResultView> latest(UUID study) {
    return read(study, "order by number desc limit 1", Map.of()).stream().findFirst();
  }

  /** Of each study the latest, if it shows something; those that were kept last first. */
  List<StudyResultView> latestOfEach(UUID before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LATEST_OF_EACH)
                .bind("brand", brand.slug())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> view(row))
                .list());
  }

  Optional<StudyResultView> find(UUID study, UUID id) {
    return read(study, "and id = :id", Map.of("id", id)).stream().findFirst();
  }

  /** The latest first. */
  List<StudyResultView> before(UUID study, UUID before, int limit) {
    return read(
        study,
        "and id < :before order by id desc limit :limit",
        Map.of("before", before, "limit", limit));
  }

  private List<StudyResultView> read(UUID study, String which, Map<String, ?> values) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + which)
                .bind("brand", brand.slug())
                .bind("study", study)
                .bindMap(values)
                .map((row, context) -> view(row))
                .list());
  }

  private StudyResultView view(ResultSet row) throws SQLException {
    return new StudyResultView(
        row.getObject("id", UUID.class),
        row.getObject("study_id", UUID.class),
        row.getInt("number"),
        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
        row.getString("kept_by"),
        row.getString("reason"),
        OwnJson.read(json, row.getString("result"), StudyResult.class));
  }
}
