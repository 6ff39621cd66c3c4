package io.hookline.content.plan.series;

import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.content.plan.pillar.Pillars;
import io.hookline.content.text.ByName;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Creates the series of a file's rows that are good. */
@Singleton
class ApplySeriesRows {

  private final StoredSeries stored;
  private final SeriesTerms terms;
  private final Pillars pillars;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  ApplySeriesRows(
      StoredSeries stored,
      SeriesTerms terms,
      Pillars pillars,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.stored = stored;
    this.terms = terms;
    this.pillars = pillars;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  List<RowOutcome> apply(List<Row<ImportedSeries>> rows) {
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    Map<Row<ImportedSeries>, SeriesUpdate> good = kept(underPillars(rows, outcomes), outcomes);
    ByName<SeriesView> named =
        stored.named(good.values().stream().map(SeriesUpdate::name).toList());
    Instant now = clock.instant();
    List<SeriesView> added = new ArrayList<>();
    good.forEach(
        (row, facts) -> {
          SeriesView known = named.get(facts.name());
          if (known != null) {
            outcomes.add(beside(row, facts, known));
            return;
          }
          SeriesView series =
              new Series(Ids.next(), facts, row.value().state(), now)
                  .view(UnaryOperator.identity());
          named.put(facts.name(), series);
          added.add(series);
          outcomes.add(RowOutcome.applied(row, series.id()));
        });
    stored.add(added);
    outbox.append(brand.slug(), added.stream().map(SeriesEvent.Created::new).toList());
    return outcomes;
  }

  private Map<Row<ImportedSeries>, SeriesUpdate> underPillars(
      List<Row<ImportedSeries>> rows, List<RowOutcome> outcomes) {
    Map<String, UUID> ids =
        pillars.holdActive(rows.stream().map(row -> row.value().pillar()).toList());
    Map<Row<ImportedSeries>, SeriesUpdate> good = new LinkedHashMap<>();
    for (Row<ImportedSeries> row : rows) {
      UUID pillar = ids.get(row.value().pillar());
      if (pillar == null) {
        outcomes.add(
            RowOutcome.failed(
                row,
                new Problem(
                    CommonProblem.REFERENCE_UNKNOWN,
                    "There is no active pillar " + row.value().pillar() + ".",
                    List.of(new Violation("pillar", "is not an active pillar of this brand")))));
      } else {
        good.put(row, row.value().under(pillar));
      }
    }
    return good;
  }

  /** All at once; when a term of one is unknown, each for itself. */
  private Map<Row<ImportedSeries>, SeriesUpdate> kept(
      Map<Row<ImportedSeries>, SeriesUpdate> sent, List<RowOutcome> outcomes) {
    Map<Row<ImportedSeries>, SeriesUpdate> kept = new LinkedHashMap<>();
    try {
      var all = terms.keep(sent.values().stream().map(SeriesTerms.Sent::ofNew).toList()).iterator();
      sent.keySet().forEach(row -> kept.put(row, all.next()));
    } catch (Problem oneIsUnknown) {
      sent.forEach(
          (row, facts) -> {
            try {
              kept.put(row, terms.keep(SeriesTerms.Sent.ofNew(facts)));
            } catch (Problem unknown) {
              outcomes.add(RowOutcome.failed(row, unknown));
            }
          });
    }
    return kept;
  }

  /** What is there already stays as it is. */
  private static RowOutcome beside(Row<ImportedSeries> row, SeriesUpdate sent, SeriesView known) {
    return known.facts().equals(sent)
        ? RowOutcome.unchanged(row, known.id())
        : RowOutcome.failed(
            row,
            new Problem(
                SeriesProblem.SERIES_NAME_TAKEN,
                "The series " + known.id() + " has this name, and says something else.",
                List.of(new Violation("name", "is another series'"))));
  }
}
