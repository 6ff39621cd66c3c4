package io.hookline.content.measure.upload;

import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;

/** Reads a file anew with what people have said of it. */
@ApplicationScoped
class AnswerUpload {

  private final Steps steps;
  private final UploadPieces pieces;
  private final UnderstandFile understand;

  AnswerUpload(Steps steps, UploadPieces pieces, UnderstandFile understand) {
    this.steps = steps;
    this.pieces = pieces;
    this.understand = understand;
  }

  /**
   * To be called without a transaction: the file may be large.
   *
   * @throws Problem UPLOAD_NOT_FOUND, UPLOAD_APPLYING, UPLOAD_APPLIED, UPLOAD_DISCARDED,
   *     UPLOAD_CHANGED when somebody else was quicker
   */
  UploadView answer(UUID id, String ifMatch, UploadUpdate said) {
    Steps.Asked asked = steps.ask(id, ifMatch);
    Understanding understanding = null;
    boolean kept = false;
    try (LocalFile local = LocalFile.read(id, pieces)) {
      understanding = understand.read(asked.file(), local.path(), said);
      UploadView view = steps.keep(id, asked.version(), said, understanding);
      kept = true;
      return view;
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    } finally {
      if (!kept && understanding != null) {
        steps.forget(id, understanding.revision());
      }
    }
  }

  /** The transactions of a request. */
  @ApplicationScoped
  static class Steps {

    private final UploadRepository uploads;
    private final StagedRows staged;
    private final UploadFaults faults;
    private final Clock clock;

    Steps(UploadRepository uploads, StagedRows staged, UploadFaults faults, Clock clock) {
      this.uploads = uploads;
      this.staged = staged;
      this.faults = faults;
      this.clock = clock;
    }

    /** What is read anew. */
    record Asked(SentFile file, long version) {}

    @Transactional
    Asked ask(UUID id, String ifMatch) {
      Upload upload = uploads.get(id, ifMatch);
      upload.requireOpen();
      return new Asked(upload.file(), upload.view().version());
    }

    @Transactional
    UploadView keep(UUID id, long version, UploadUpdate said, Understanding understanding) {
      Upload upload = uploads.getLocked(id);
      if (upload.view().version() != version) {
        throw new Problem(UploadProblem.UPLOAD_CHANGED, "Read it again, and answer then.");
      }
      upload.answer(said, understanding, clock.instant());
      staged.forgetOthers(id, understanding.revision());
      faults.forgetOthers(id, understanding.revision());
      return uploads.keep(upload, UploadEvent.Answered::new);
    }

    @Transactional
    void forget(UUID id, int revision) {
      staged.forget(id, revision);
    }
  }
}
