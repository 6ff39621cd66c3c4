package io.hookline.content.learn.experiment;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** What the ads and links of several experiments counted, in one file. */
@ApplicationScoped
class ObservationImport implements ImportKind<ImportedExperimentObservation> {

  private final ExperimentRepository experiments;
  private final TakeObservations take;

  ObservationImport(ExperimentRepository experiments, TakeObservations take) {
    this.experiments = experiments;
    this.take = take;
  }

  @Override
  public String name() {
    return "experiment-observations";
  }

  @Override
  public Class<ImportedExperimentObservation> type() {
    return ImportedExperimentObservation.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedExperimentObservation>> rows) {
    Map<UUID, Experiment> named = locked(rows);
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    Map<Row<ImportedExperimentObservation>, ObservationView> good = new LinkedHashMap<>();
    for (Row<ImportedExperimentObservation> row : rows) {
      try {
        Experiment experiment = named.get(row.value().experimentId());
        if (experiment == null) {
          throw unknown(row.value().experimentId());
        }
        good.put(row, take.checked(experiment, row.value().facts()));
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    if (!good.isEmpty()) {
      outcomes.addAll(store(good));
    }
    return outcomes;
  }

  /** In one order, so that two files of the same experiments wait for each other. */
  private Map<UUID, Experiment> locked(List<Row<ImportedExperimentObservation>> rows) {
    Map<UUID, Experiment> named = new HashMap<>();
    TreeSet<UUID> ids = new TreeSet<>();
    rows.forEach(row -> ids.add(row.value().experimentId()));
    experiments.allLocked(ids).forEach(found -> named.put(found.id(), found));
    return named;
  }

  private static Problem unknown(UUID id) {
    return new Problem(
        CommonProblem.REFERENCE_UNKNOWN,
        "There is no experiment " + id + ".",
        List.of(new Violation("experimentId", "is not an experiment of this brand")));
  }

  private List<RowOutcome> store(Map<Row<ImportedExperimentObservation>, ObservationView> good) {
    List<ObservationView> wanted = List.copyOf(good.values());
    Map<UUID, ObservationView> standing = take.add(wanted);
    List<RowOutcome> outcomes = new ArrayList<>();
    good.forEach(
        (row, sent) ->
            outcomes.add(TakeObservations.outcome(sent, standing.get(sent.id())).of(row)));
    return outcomes;
  }
}
