package io.hookline.attribution.lift.budgetdecision;

import io.hookline.attribution.lift.amplification.AmplificationSummaries;
import io.hookline.attribution.lift.result.StudyResultState;
import io.hookline.attribution.lift.result.StudySummaries;
import io.hookline.attribution.lift.result.StudySummaries.Summarised;
import io.hookline.attribution.lift.study.Studies;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the service itself keeps and somebody decides by. */
@Singleton
class OwnEvidence {

  /**
   * @param unfit why nobody can decide by it; null where one can
   */
  record Found(long version, List<EvidenceFigure> figures, String unfit) {}

  private static final String RUN =
      """
      select version, status, conversions, credited from credit_run
       where brand = :brand and id = :id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final AmplificationSummaries amplifications;
  private final Studies studies;
  private final StudySummaries results;

  OwnEvidence(
      Jdbi jdbi,
      CurrentBrand brand,
      AmplificationSummaries amplifications,
      Studies studies,
      StudySummaries results) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.amplifications = amplifications;
    this.studies = studies;
    this.results = results;
  }

  Optional<Found> of(EvidenceKind kind, UUID id) {
    return switch (kind) {
      case ATTRIBUTION_RUN -> run(id);
      case AMPLIFICATION -> amplification(id);
      case STUDY -> study(id);
      case PLATFORM_STUDY, REPORT, OTHER -> Optional.empty();
    };
  }

  private Optional<Found> run(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(RUN)
                .bind("brand", brand.slug())
                .bind("id", id)
                .map(
                    (row, context) ->
                        new Found(
                            row.getLong("version"),
                            List.of(
                                count("conversions", row.getLong("conversions")),
                                count("credited_conversions", row.getLong("credited"))),
                            row.getString("status").equals("COMPLETED")
                                ? null
                                : "is a run that is not completed"))
                .findOne());
  }

  /** Its version is the number of the result that was kept last. */
  private Optional<Found> study(UUID id) {
    return studies
        .find(id)
        .map(
            study ->
                results
                    .of(id)
                    .map(OwnEvidence::shown)
                    .orElseGet(
                        () -> new Found(0, List.of(), "is a study of which no result was kept")));
  }

  private static Found shown(StudySummaries.Summary result) {
    boolean several = result.figures().stream().map(Summarised::arm).distinct().count() > 1;
    return new Found(
        result.number(),
        result.figures().stream()
            .map(
                figure ->
                    new EvidenceFigure(
                        several ? figure.name() + " of " + figure.arm() : figure.name(),
                        figure.value(),
                        figure.low(),
                        figure.high(),
                        figure.unit()))
            .toList(),
        result.state() == StudyResultState.SHOWN ? null : "is a study whose result shows nothing");
  }

  private Optional<Found> amplification(UUID id) {
    return amplifications
        .of(id)
        .map(
            boost -> {
              List<EvidenceFigure> figures = new ArrayList<>();
              boost
                  .figures()
                  .forEach(
                      figure ->
                          figures.add(
                              new EvidenceFigure(
                                  figure.name(),
                                  figure.value(),
                                  figure.from(),
                                  figure.to(),
                                  figure.unit())));
              return new Found(
                  boost.version(),
                  figures,
                  boost.withdrawn() ? "is a measurement that was withdrawn" : null);
            });
  }

  private static EvidenceFigure count(String name, long value) {
    return new EvidenceFigure(name, BigDecimal.valueOf(value), null, null, null);
  }
}
