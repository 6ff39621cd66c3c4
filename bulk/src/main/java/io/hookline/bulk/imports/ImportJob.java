package io.hookline.bulk.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.bulk.job.JobKind;
import io.hookline.bulk.job.JobRefused;
import io.hookline.bulk.job.JobRun;
import io.hookline.bulk.job.Step;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Quantity;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An import that is too large to be answered at once. */
@Singleton
class ImportJob implements JobKind {

  static final String NAME = "import";

  private static final String BEGINNING = "import_piece";

  private final ImportStore store;
  private final ApplyRows rows;
  private final ImportConfig config;
  private final ObjectMapper json;
  private final Map<String, ImportKind<?>> kinds;

  ImportJob(
      ImportStore store,
      ApplyRows rows,
      ImportConfig config,
      ObjectMapper json,
      @All List<ImportKind<?>> kinds) {
    this.store = store;
    this.rows = rows;
    this.config = config;
    this.json = json;
    this.kinds = kinds.stream().collect(Collectors.toMap(ImportKind::name, Function.identity()));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration longestStep(JsonNode parameters) {
    ImportSpec spec = ImportSpec.read(parameters, json);
    return spec.atomic() || spec.dryRun() ? Duration.ofMinutes(30) : Duration.ofMinutes(5);
  }

  @Override
  public Step next(JobRun run) {
    ImportSpec spec = ImportSpec.read(run.parameters(), json);
    ImportKind<?> kind = kinds.get(spec.of());
    if (kind == null) {
      throw new IllegalStateException("This version does not know imports of " + spec.of());
    }
    return isOnePiece(spec, run) ? whole(run, spec, kind) : piece(run, spec, kind);
  }

  private Step piece(JobRun run, ImportSpec spec, ImportKind<?> kind) {
    long seq = run.position() + 1;
    Optional<List<RawRow>> chunk = store.chunk(run.id(), seq);
    if (chunk.isEmpty()) {
      return Step.last(0, 0);
    }
    rows.mark(BEGINNING);
    List<RowOutcome> outcomes = rows.apply(kind, spec.targets(), chunk.get(), run.createdAt());
    if (spec.dryRun()) {
      rows.undo(BEGINNING);
    }
    store.refuse(run.brand(), run.id(), chunk.get(), outcomes);
    return Step.more(outcomes.size(), failed(outcomes), seq);
  }

  /** All chunks in one transaction; what it shows and what was refused is written beside it. */
  private Step whole(JobRun run, ImportSpec spec, ImportKind<?> kind) {
    store.forgetRefusedBeside(run.id());
    run.show(0, 0);
    rows.mark(BEGINNING);
    long processed = 0;
    long failed = 0;
    long seq = 1;
    Optional<List<RawRow>> chunk = store.chunk(run.id(), seq);
    while (chunk.isPresent()) {
      List<RowOutcome> outcomes = rows.apply(kind, spec.targets(), chunk.get(), run.createdAt());
      store.refuseBeside(run.brand(), run.id(), chunk.get(), outcomes);
      processed += outcomes.size();
      failed += failed(outcomes);
      run.show(processed, failed);
      chunk = store.chunk(run.id(), ++seq);
    }
    if (spec.atomic() && failed > 0) {
      throw new JobRefused(
          new Problem(
              ImportProblem.ATOMIC_IMPORT_REFUSED,
              "%d of %s failed, so nothing was applied."
                  .formatted(failed, Quantity.of(processed, "row"))));
    }
    if (spec.dryRun()) {
      rows.undo(BEGINNING);
    }
    return Step.last(0, 0);
  }

  /**
   * An atomic import is one piece; and so is a try, in which a row may be the double of any above
   * it, up to as many rows as a transaction takes.
   */
  private boolean isOnePiece(ImportSpec spec, JobRun run) {
    return spec.atomic() || spec.dryRun() && run.total() <= config.atomicRows();
  }

  private static long failed(List<RowOutcome> outcomes) {
    return outcomes.stream().filter(RowOutcome::isFailed).count();
  }

  /** What people sent is not needed any longer. */
  @Override
  public void ended(JobRun run) {
    store.forgetChunks(run.id());
  }
}
