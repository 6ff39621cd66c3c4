package io.hookline.content.measure.upload;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** A file that was sent, from what was understood of it to its application. */
@Entity
class Upload {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "file_name")
  private String fileName;

  private long bytes;
  private String sha256;

  @Enumerated(EnumType.STRING)
  private UploadState state;

  private String charset;

  @Convert(converter = AnswersColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private UploadUpdate answers;

  @Convert(converter = UnderstoodFileColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private UnderstoodFile understood;

  private int revision;
  private int pieces;
  private long staged;

  @Column(name = "job_id")
  private UUID jobId;

  private long recorded;
  private long unchanged;
  private long unclaimed;
  private long refused;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "applied_at")
  private Instant appliedAt;

  @Version private long version;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Upload() {}

  Upload(SentFile file, UploadUpdate answers, Understanding understood) {
    this.id = file.id();
    this.fileName = file.name();
    this.bytes = file.bytes();
    this.sha256 = file.sha256();
    this.charset = file.charset();
    this.uploadedAt = file.sentAt();
    understand(answers, understood, file.sentAt());
  }

  private void understand(UploadUpdate said, Understanding as, Instant now) {
    answers = said;
    understood = as.file();
    revision = as.revision();
    pieces = as.pieces();
    staged = as.staged();
    state = understood.questions().isEmpty() ? UploadState.READY : UploadState.ASKING;
    updatedAt = now;
  }

  /**
   * @param as what was understood with the answers
   * @throws Problem UPLOAD_APPLYING, UPLOAD_APPLIED, UPLOAD_DISCARDED
   */
  void answer(UploadUpdate said, Understanding as, Instant now) {
    requireOpen();
    understand(said, as, now);
  }

  /**
   * @throws Problem UPLOAD_QUESTIONS_OPEN, UPLOAD_APPLYING, UPLOAD_APPLIED, UPLOAD_DISCARDED
   */
  void apply(UUID job, Instant now) {
    requireApplicable();
    state = UploadState.APPLYING;
    jobId = job;
    updatedAt = now;
  }

  /**
   * @throws Problem as {@link #apply}
   */
  void requireApplicable() {
    requireOpen();
    if (state == UploadState.ASKING) {
      throw new Problem(
          UploadProblem.UPLOAD_QUESTIONS_OPEN,
          understood.questions().stream()
              .map(question -> question.key() + ": " + question.text())
              .collect(Collectors.joining(" ")));
    }
  }

  /** In the job's last step. */
  void applied(AppliedRows rows, Instant now) {
    count(rows);
    state = UploadState.APPLIED;
    appliedAt = now;
    updatedAt = now;
  }

  /** The job ended before the end; false where it did not. */
  boolean stopped(UUID job, AppliedRows rows, Instant now) {
    if (state != UploadState.APPLYING || !job.equals(jobId)) {
      return false;
    }
    count(rows);
    state = UploadState.STOPPED;
    updatedAt = now;
    return true;
  }

  private void count(AppliedRows rows) {
    recorded = rows.recorded();
    unchanged = rows.unchanged();
    unclaimed = rows.unclaimed();
    refused = rows.refused();
  }

  /**
   * @throws Problem UPLOAD_APPLYING, UPLOAD_APPLIED, UPLOAD_DISCARDED
   */
  void discard(Instant now) {
    requireOpen();
    state = UploadState.DISCARDED;
    updatedAt = now;
  }

  boolean isOpen() {
    return switch (state) {
      case ASKING, READY, STOPPED -> true;
      case APPLYING, APPLIED, DISCARDED -> false;
    };
  }

  /** Nothing of it is being applied, or was. */
  void requireOpen() {
    UploadProblem why =
        switch (state) {
          case APPLYING -> UploadProblem.UPLOAD_APPLYING;
          case APPLIED -> UploadProblem.UPLOAD_APPLIED;
          case DISCARDED -> UploadProblem.UPLOAD_DISCARDED;
          case ASKING, READY, STOPPED -> null;
        };
    if (why != null) {
      throw new Problem(
          why, "It is " + state + (jobId == null ? "." : ", by the job " + jobId + "."));
    }
  }

  SentFile file() {
    return new SentFile(id, fileName, charset, bytes, sha256, uploadedAt);
  }

  UploadUpdate answers() {
    return answers;
  }

  UnderstoodFile understood() {
    return understood;
  }

  int revision() {
    return revision;
  }

  int pieces() {
    return pieces;
  }

  long staged() {
    return staged;
  }

  UploadView view() {
    return new UploadView(
        id,
        fileName,
        bytes,
        sha256,
        state,
        answers,
        understood,
        jobId,
        recorded,
        unchanged,
        unclaimed,
        refused,
        uploadedAt,
        appliedAt,
        version,
        updatedAt);
  }
}
