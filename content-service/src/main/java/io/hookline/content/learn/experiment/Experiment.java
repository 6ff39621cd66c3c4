package io.hookline.content.learn.experiment;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A comparison that is fixed before it starts, and whose result stays as it was concluded. */
@Entity
@Table(name = "experiment")
class Experiment {

  @Id private UUID id;
  @TenantId private String brand;

  @Enumerated(EnumType.STRING)
  private ExperimentState state = ExperimentState.DRAFT;

  @JdbcTypeCode(SqlTypes.JSON)
  private ExperimentDesign design;

  /** These four stand in the design as well: lists are narrowed by them. */
  @Enumerated(EnumType.STRING)
  private ExperimentKind kind;

  @Enumerated(EnumType.STRING)
  private Variable variable;

  @Column(name = "series_id")
  private UUID seriesId;

  private String[] posts;

  private int seed;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "concluded_at")
  private Instant concludedAt;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  @JdbcTypeCode(SqlTypes.JSON)
  private ExperimentResultView result;

  @Column(name = "stopped_at")
  private Instant stoppedAt;

  @Column(name = "stop_reason")
  private String stopReason;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Experiment() {}

  Experiment(UUID id, ExperimentDesign design, int seed, Instant now) {
    this.id = id;
    this.seed = seed;
    this.createdAt = now;
    apply(design, now);
  }

  /**
   * @throws Problem EXPERIMENT_STATE_FORBIDS: what has started stays as it was fixed
   */
  void update(ExperimentDesign wanted, Instant now) {
    state = ExperimentStep.UPDATE.take(state);
    apply(wanted, now);
  }

  private void apply(ExperimentDesign wanted, Instant now) {
    design = wanted;
    kind = wanted.kind();
    variable = wanted.variable();
    seriesId = wanted.seriesId();
    posts = wanted.posts().stream().map(UUID::toString).sorted().toArray(String[]::new);
    updatedAt = now;
  }

  /**
   * @throws Problem EXPERIMENT_STATE_FORBIDS, EXPERIMENT_END_PASSED, EXPERIMENT_TOO_FEW_PAIRS
   */
  void start(LocalDate today, Instant now) {
    ExperimentState next = ExperimentStep.START.take(state);
    if (design.isOver(today)) {
      throw new Problem(
          ExperimentProblem.EXPERIMENT_END_PASSED, "It ends on " + design.endsOn() + ".");
    }
    if (design.ofPosts() && design.pairs().size() < design.minimumPairs()) {
      throw new Problem(
          ExperimentProblem.EXPERIMENT_TOO_FEW_PAIRS,
          "It has %d of %d pairs.".formatted(design.pairs().size(), design.minimumPairs()));
    }
    state = next;
    startedAt = now;
    updatedAt = now;
  }

  /**
   * Keeps a result for good.
   *
   * @throws Problem EXPERIMENT_STATE_FORBIDS, EXPERIMENT_NOT_ENDED
   */
  void conclude(ExperimentResultView seen, LocalDate today, Instant now) {
    ExperimentState next = ExperimentStep.CONCLUDE.take(state);
    boolean shown =
        design.looks() == Looks.SEQUENTIAL
            && (seen.verdict() == Verdict.VARIANT_BETTER
                || seen.verdict() == Verdict.CONTROL_BETTER);
    if (!design.isOver(today) && !shown) {
      throw new Problem(
          ExperimentProblem.EXPERIMENT_NOT_ENDED,
          "It ends with %s. Without a result it is stopped, with a reason."
              .formatted(design.endsOn()));
    }
    state = next;
    verdict = seen.verdict();
    result = seen;
    concludedAt = now;
    updatedAt = now;
  }

  /**
   * @throws Problem EXPERIMENT_STATE_FORBIDS
   */
  void stop(String reason, Instant now) {
    state = ExperimentStep.STOP.take(state);
    stopReason = reason;
    stoppedAt = now;
    updatedAt = now;
  }

  /** What it has shown; empty while it has no result. */
  Optional<ConcludedExperiment> concluded() {
    return verdict == null
        ? Optional.empty()
        : Optional.of(
            new ConcludedExperiment(id, design.hypothesis(), variable, verdict, concludedAt));
  }

  UUID id() {
    return id;
  }

  ExperimentState state() {
    return state;
  }

  ExperimentDesign design() {
    return design;
  }

  int seed() {
    return seed;
  }

  Instant startedAt() {
    return startedAt;
  }

  /** As it was concluded; null before. */
  ExperimentResultView result() {
    return result;
  }

  ExperimentView view() {
    return new ExperimentView(
        id,
        state,
        design,
        seed,
        startedAt,
        concludedAt,
        verdict,
        result,
        stoppedAt,
        stopReason,
        version,
        createdAt,
        updatedAt);
  }
}
