package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.figure.AttributionFigures;
import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.figure.RunPeriods;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.run.CompletedRuns;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Lays runs beside one another that answer the same question, and refuses others. */
@Singleton
class CompareRuns {

  private final CompletedRuns completed;
  private final RunPeriods periods;

  CompareRuns(CompletedRuns completed, RunPeriods periods) {
    this.completed = completed;
    this.periods = periods;
  }

  /**
   * @throws Problem VALIDATION_FAILED, ATTRIBUTION_RUN_NOT_FOUND, ATTRIBUTION_RUN_NOT_COMPLETED,
   *     COMPARED_RUN_OUT_OF_PERIOD, COMPARED_RUNS_COUNT_DIFFERENTLY
   */
  ComparedRuns of(UUID reference, ComparisonFilter filter) {
    List<UUID> ids = all(reference, filter.with == null ? List.of() : filter.with);
    RunPeriod period = periods.of(filter);
    List<CompletedRun> runs = ids.stream().map(completed::get).toList();
    for (CompletedRun run : runs) {
      AttributionFigures.requireOwn(run, period, filter.by);
      requireSameQuestion(run, runs.get(0), period);
    }
    return new ComparedRuns(runs, period, filter.by);
  }

  private static List<UUID> all(UUID reference, List<UUID> others) {
    List<UUID> all = Stream.concat(Stream.of(reference), others.stream()).distinct().toList();
    if (all.size() <= others.size()) {
      throw new Violation("with", "must not name a run twice").asProblem();
    }
    return all;
  }

  /**
   * @throws Problem COMPARED_RUN_OUT_OF_PERIOD, COMPARED_RUNS_COUNT_DIFFERENTLY
   */
  static void requireSameQuestion(CompletedRun run, CompletedRun reference, RunPeriod period) {
    requireCovers(run, reference, period);
    requireCountsAlike(run, reference);
  }

  /** A run knows orders from its beginning until it was made. */
  private static void requireCovers(CompletedRun run, CompletedRun reference, RunPeriod period) {
    Instant since = period.since();
    boolean begins =
        since == null
            ? Objects.equals(run.from(), reference.from())
            : run.from() == null || !run.from().isAfter(since);
    if (!begins) {
      throw out(run, begins(run) + ", and " + asked(reference, since) + ".");
    }
    if (period.before() != null && run.asOf().isBefore(period.before())) {
      throw out(
          run, "knows what there was at " + run.asOf() + ", before " + period.to() + " was over.");
    }
  }

  private static String begins(CompletedRun run) {
    return run.from() == null ? "has orders of all time" : "has orders from " + run.from() + " on";
  }

  private static String asked(CompletedRun reference, Instant since) {
    return since == null
        ? "the reference " + begins(reference) + ": say from which day on"
        : "the period begins at " + since;
  }

  private static Problem out(CompletedRun run, String why) {
    return new Problem(ComparisonProblem.COMPARED_RUN_OUT_OF_PERIOD, "Run " + run.id() + " " + why);
  }

  private static void requireCountsAlike(CompletedRun run, CompletedRun reference) {
    if (run.setting().rules().counting() != reference.setting().rules().counting()) {
      throw new Problem(
          ComparisonProblem.COMPARED_RUNS_COUNT_DIFFERENTLY,
          "Run %s counts %s conversion of a person, and run %s counts %s."
              .formatted(
                  reference.id(),
                  reference.setting().rules().counting(),
                  run.id(),
                  run.setting().rules().counting()));
    }
  }
}
