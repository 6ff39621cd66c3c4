package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.inference.SampleRatio;
import io.hookline.attribution.lift.study.StudyArm;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * Counts whom a study met. It looks at nobody's conversions, so that it may be asked at any time.
 */
@Singleton
class Enrolment {

  /**
   * Of an arm.
   *
   * @param crossed met in two arms
   * @param otherwise treated in another arm than the lot's
   * @param known by an event, a visit or an order
   * @param latest when the last of them was met first
   */
  record OfArm(
      String arm, long persons, long crossed, long otherwise, long known, Instant latest) {}

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  Enrolment(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Of arms in which anybody was met before an instant. */
  List<OfArm> of(StudyFacts study, Instant until) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OutcomeSql.ENROLMENT)
                .bind("brand", brand.slug())
                .bind("study", study.id())
                .bind("until", until)
                .map((row, context) -> ofArm(row))
                .list());
  }

  private static OfArm ofArm(ResultSet row) throws SQLException {
    return new OfArm(
        row.getString("arm"),
        row.getLong("persons"),
        row.getLong("crossed"),
        row.getLong("otherwise"),
        row.getLong("known"),
        row.getObject("latest", OffsetDateTime.class).toInstant());
  }

  /**
   * Of identifiers, since these were shared out: of people with several of them fewer are left of a
   * small arm than its share, once those who were met in two arms are left out.
   */
  SampleRatio shares(StudyFacts study, Instant until) {
    Map<String, Long> units = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(OutcomeSql.UNITS)
                .bind("brand", brand.slug())
                .bind("study", study.id())
                .bind("until", until)
                .map((row, context) -> Map.entry(row.getString("arm"), row.getLong("units")))
                .forEach(arm -> units.put(arm.getKey(), arm.getValue())));
    return SampleRatio.of(
        study.design().holdout().arms().stream().map(arm -> shared(arm, units)).toList());
  }

  private static SampleRatio.Arm shared(StudyArm arm, Map<String, Long> units) {
    return new SampleRatio.Arm(
        arm.name(), units.getOrDefault(arm.name(), 0L), arm.share().doubleValue());
  }
}
