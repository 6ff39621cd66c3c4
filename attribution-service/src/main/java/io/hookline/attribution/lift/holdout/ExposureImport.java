package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.collect.shopper.ShopperHashes;
import io.hookline.attribution.lift.holdout.TakeExposures.Outcome;
import io.hookline.attribution.lift.holdout.TakeExposures.What;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Exposures in files of whatever shows what is tried. */
@ApplicationScoped
class ExposureImport implements ImportKind<ImportedExposure> {

  private static final String NOBODY = "none";

  private final AssignPersons assign;
  private final TakeExposures take;

  ExposureImport(AssignPersons assign, TakeExposures take) {
    this.assign = assign;
    this.take = take;
  }

  @Override
  public String name() {
    return "study-exposures";
  }

  @Override
  public Class<ImportedExposure> type() {
    return ImportedExposure.class;
  }

  /** Identifiers are hashed before a row is kept. */
  @Override
  public Map<String, UnaryOperator<String>> storable() {
    return Map.of(
        "email", sent -> ShopperHashes.email(sent).orElse(NOBODY),
        "phone", sent -> ShopperHashes.phone(sent, null).orElse(NOBODY),
        "externalId", sent -> ShopperHashes.externalId(sent).orElse(NOBODY),
        "browserId", ExposureImport::withoutAddress,
        "arm", ExposureImport::withoutAddress);
  }

  private static String withoutAddress(String sent) {
    return ShopperHashes.holdsEmail(sent) ? NOBODY : sent;
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedExposure>> rows) {
    Map<UUID, List<Row<ImportedExposure>>> byStudy = new LinkedHashMap<>();
    rows.forEach(
        row -> byStudy.computeIfAbsent(row.value().studyId(), id -> new ArrayList<>()).add(row));
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    byStudy.forEach((study, own) -> outcomes.addAll(apply(study, own)));
    return outcomes;
  }

  private List<RowOutcome> apply(UUID id, List<Row<ImportedExposure>> rows) {
    try {
      StudyFacts study = assign.registered(id);
      take.requireOpen(study);
      List<Outcome> told =
          take.take(study, rows.stream().map(row -> row.value().exposure()).toList());
      List<RowOutcome> outcomes = new ArrayList<>(rows.size());
      for (int i = 0; i < rows.size(); i++) {
        outcomes.add(outcome(id, rows.get(i), told.get(i)));
      }
      return outcomes;
    } catch (Problem refused) {
      return rows.stream().map(row -> RowOutcome.failed(row, refused)).toList();
    }
  }

  private static RowOutcome outcome(UUID study, Row<ImportedExposure> row, Outcome outcome) {
    if (outcome.what() == What.REFUSED) {
      return RowOutcome.failed(row, outcome.refused().asProblem());
    }
    return outcome.what() == What.KNOWN
        ? RowOutcome.unchanged(row, study)
        : RowOutcome.applied(row, study);
  }
}
