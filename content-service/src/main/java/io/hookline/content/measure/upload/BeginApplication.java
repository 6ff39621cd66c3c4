package io.hookline.content.measure.upload;

import io.hookline.bulk.job.JobView;
import io.hookline.bulk.job.Jobs;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Lets a job apply a file; only one at a time, and only of a file that leaves no questions. */
@ApplicationScoped
class BeginApplication {

  private final UploadRepository uploads;
  private final UploadProgress progress;
  private final UploadFaults faults;
  private final Jobs jobs;
  private final Clock clock;

  BeginApplication(
      UploadRepository uploads,
      UploadProgress progress,
      UploadFaults faults,
      Jobs jobs,
      Clock clock) {
    this.uploads = uploads;
    this.progress = progress;
    this.faults = faults;
    this.jobs = jobs;
    this.clock = clock;
  }

  /**
   * @throws Problem UPLOAD_NOT_FOUND, UPLOAD_QUESTIONS_OPEN, UPLOAD_APPLYING, UPLOAD_APPLIED,
   *     UPLOAD_DISCARDED; UPLOAD_ROWS_REFUSED where every row is to be applied, and some cannot be
   */
  JobView begin(UUID id, boolean atomic) {
    Upload upload = uploads.getLocked(id);
    upload.requireApplicable();
    long faulty = upload.understood().rows().faulty();
    if (atomic && faulty > 0) {
      throw new Problem(
          UploadProblem.UPLOAD_ROWS_REFUSED,
          Quantity.of(faulty, "row") + " of the file cannot be applied.");
    }
    progress.begin(id);
    faults.forgetApplied(id);
    JobView job = jobs.queue(UploadJob.NAME, new UploadJob.Parameters(id, atomic), upload.staged());
    upload.apply(job.id(), clock.instant());
    uploads.keep(upload, UploadEvent.Begun::new);
    return job;
  }
}
