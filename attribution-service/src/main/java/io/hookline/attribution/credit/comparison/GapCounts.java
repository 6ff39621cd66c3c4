package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.figure.Exact;
import io.hookline.kit.problem.References;
import io.hookline.kit.sql.ArrayColumns;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads what runs, platforms and shoppers say, with one statement for each of them. */
@Singleton
class GapCounts {

  /**
   * @param evident conversions with an eligible touch of the units
   * @param tracked by the last click
   * @param adKinds kinds of ads that the units are of
   */
  record OfRun(long conversions, long evident, long tracked, List<String> adKinds) {

    static OfRun read(ResultSet row) throws SQLException {
      return new OfRun(
          row.getLong("conversions"),
          row.getLong("evident"),
          row.getLong("tracked"),
          ArrayColumns.list(row, "ad_kinds", String[].class));
    }
  }

  /**
   * @param claimed null where the network told of no conversions at all
   * @param silent days of ads of which it told none
   * @param otherDays whether some days are not cut in the brand's zone, as far as is known
   */
  record OfPlatform(String network, BigDecimal claimed, long silent, boolean otherDays) {}

  /** Orders of which there is an answer: those that name the units, those that were tracked. */
  record OfSurvey(long answered, long named, long tracked) {}

  private static final String REVISION =
      "select max(revision) from survey_revision where brand = :brand and survey_id = :survey";

  private final Jdbi jdbi;

  GapCounts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  OfRun run(RunQuestion asked) {
    return jdbi.withHandle(
        handle ->
            asked
                .bind(handle.createQuery(GapSql.counts(asked.by())))
                .map((row, context) -> OfRun.read(row))
                .one());
  }

  /** Conversions that the run gives to the units. */
  BigDecimal credit(RunQuestion asked) {
    boolean ofModel = asked.run().setting().rules().model().isDataDriven();
    return jdbi.withHandle(
        handle ->
            Exact.credit(
                asked
                    .bind(handle.createQuery(GapSql.credit(asked.by(), ofModel)))
                    .bind("runId", asked.run().id())
                    .bind("dimension", asked.by().name())
                    .mapTo(BigDecimal.class)
                    .one()));
  }

  /** By network; none where the platforms tell nothing by such units. */
  List<OfPlatform> platforms(RunQuestion asked, List<String> adKinds) {
    return Optional.ofNullable(GapSql.claimed(asked.by()))
        .map(
            sql ->
                jdbi.withHandle(
                    handle ->
                        asked
                            .bindWithoutRun(handle.createQuery(sql))
                            .bindArray("adKinds", String.class, adKinds)
                            .bind("zone", asked.period().brand().timeZone().getId())
                            .map(
                                (row, context) ->
                                    new OfPlatform(
                                        row.getString("network"),
                                        row.getBigDecimal("claimed"),
                                        row.getLong("silent"),
                                        row.getBoolean("other_days")))
                            .list()))
        .orElse(List.of());
  }

  /** By the latest revision of the survey. */
  OfSurvey survey(RunQuestion asked, UUID survey, List<String> options) {
    return jdbi.withHandle(
        handle -> {
          Optional<Integer> revision =
              handle
                  .createQuery(REVISION)
                  .bind("brand", asked.run().brand())
                  .bind("survey", survey)
                  .mapTo(Integer.class)
                  .findOne();
          References.require("survey", survey, "survey", id -> revision.isPresent());
          return asked
              .bind(handle.createQuery(GapSql.answered(asked.by())))
              .bind("survey", survey)
              .bind("revision", revision.orElseThrow())
              .bindArray("options", String.class, options)
              .map(
                  (row, context) ->
                      new OfSurvey(
                          row.getLong("answered"), row.getLong("named"), row.getLong("tracked")))
              .one();
        });
  }
}
