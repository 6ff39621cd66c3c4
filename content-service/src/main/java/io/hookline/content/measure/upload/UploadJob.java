package io.hookline.content.measure.upload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.bulk.job.JobKind;
import io.hookline.bulk.job.JobRefused;
import io.hookline.bulk.job.JobRun;
import io.hookline.bulk.job.Step;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Quantity;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Applies a file, piece by piece or as a whole. Each row takes effect once, whatever dies. */
@Singleton
class UploadJob implements JobKind {

  static final String NAME = "upload";

  private final UploadRepository uploads;
  private final StagedRows staged;
  private final ApplyRows apply;
  private final UploadProgress progress;
  private final UploadFaults faults;
  private final UploadMappings mappings;
  private final ObjectMapper json;
  private final Clock clock;

  UploadJob(
      UploadRepository uploads,
      StagedRows staged,
      ApplyRows apply,
      UploadProgress progress,
      UploadFaults faults,
      UploadMappings mappings,
      ObjectMapper json,
      Clock clock) {
    this.uploads = uploads;
    this.staged = staged;
    this.apply = apply;
    this.progress = progress;
    this.faults = faults;
    this.mappings = mappings;
    this.json = json;
    this.clock = clock;
  }

  /**
   * What is asked of the job.
   *
   * @param atomic every row is applied, or none
   */
  record Parameters(UUID uploadId, boolean atomic) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration longestStep(JsonNode parameters) {
    return read(parameters).atomic() ? Duration.ofMinutes(30) : Duration.ofMinutes(5);
  }

  private Parameters read(JsonNode parameters) {
    return OwnJson.read(json, parameters, Parameters.class);
  }

  @Override
  public Step next(JobRun run) {
    Parameters asked = read(run.parameters());
    Upload upload = uploads.get(asked.uploadId());
    return asked.atomic() ? whole(run, upload) : piece(run, upload);
  }

  private Step piece(JobRun run, Upload upload) {
    long seq = run.position() + 1;
    if (seq > upload.pieces()) {
      return finish(upload);
    }
    RowOutcomes applied = apply.apply(rows(upload, seq));
    faults.add(upload.file().id(), upload.revision(), applied.faults());
    progress.add(upload.file().id(), applied.rows());
    return Step.more(applied.rows().all(), applied.rows().refused(), seq);
  }

  private Step whole(JobRun run, Upload upload) {
    UUID id = upload.file().id();
    faults.forgetAppliedBeside(id);
    AppliedRows done = AppliedRows.NONE;
    for (int seq = 1; seq <= upload.pieces(); seq++) {
      RowOutcomes applied = apply.apply(rows(upload, seq));
      faults.addBeside(id, upload.revision(), true, applied.faults());
      done = done.plus(applied.rows());
      run.show(done.all(), done.refused());
    }
    if (done.refused() > 0) {
      throw new JobRefused(
          new Problem(
              UploadProblem.UPLOAD_ROWS_REFUSED,
              "%d of %s were refused, so nothing was applied."
                  .formatted(done.refused(), Quantity.of(done.all(), "row"))));
    }
    progress.add(id, done);
    return finish(upload);
  }

  /**
   * @throws JobRefused when an erasure, or time, has taken the rows away
   */
  private List<StagedRow> rows(Upload upload, long seq) {
    return staged
        .get(upload.file().id(), upload.revision(), seq)
        .orElseThrow(
            () ->
                new JobRefused(
                    new Problem(
                        UploadProblem.UPLOAD_DISCARDED, "Its rows are not kept any longer.")));
  }

  private Step finish(Upload upload) {
    UUID id = upload.file().id();
    upload.applied(progress.all(id), clock.instant());
    uploads.keep(upload, UploadEvent.Applied::new);
    mappings.remember(upload);
    staged.forgetAll(id);
    return Step.last(0, 0);
  }

  /** Whatever was applied stays, and what was left can be applied by another job. */
  @Override
  public void ended(JobRun run) {
    UUID id = read(run.parameters()).uploadId();
    uploads
        .find(id)
        .filter(upload -> upload.stopped(run.id(), progress.all(id), clock.instant()))
        .ifPresent(upload -> uploads.keep(upload, UploadEvent.Stopped::new));
  }
}
