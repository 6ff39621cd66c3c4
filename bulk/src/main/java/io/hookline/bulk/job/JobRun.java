package io.hookline.bulk.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/** A job as its kind sees it while it has its turn. */
public final class JobRun {

  private final JobRow job;
  private final UUID worker;
  private final JobProgress progress;

  JobRun(JobRow job, UUID worker, JobProgress progress) {
    this.job = job;
    this.worker = worker;
    this.progress = progress;
  }

  public UUID id() {
    return job.id();
  }

  public String brand() {
    return job.brand();
  }

  /** When it was asked for. */
  public Instant createdAt() {
    return job.createdAt();
  }

  /** As given when the job was made. */
  public JsonNode parameters() {
    return job.parameters();
  }

  /** As many things as the job goes through. */
  public long total() {
    return job.total();
  }

  /** The position of the last piece that was committed, 0 at first. */
  public long position() {
    return job.position();
  }

  /**
   * Shows how far a long piece is, on a connection of its own; the piece's transaction goes on.
   * Only for kinds that do all in one piece.
   *
   * @param processed in all, not since the last call
   * @throws JobStopped when the job was cancelled, or another worker has taken it over
   */
  public void show(long processed, long failed) {
    progress.show(job, worker, processed, failed);
  }
}
