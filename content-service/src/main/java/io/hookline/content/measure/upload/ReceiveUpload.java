package io.hookline.content.measure.upload;

import io.hookline.bulk.imports.ImportProblem;
import io.hookline.bulk.imports.SentFiles;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes a file in: its bytes are safe before anything is said of them. */
@ApplicationScoped
class ReceiveUpload {

  private final UploadPieces pieces;
  private final UnderstandFile understand;
  private final UploadRepository uploads;
  private final UploadConfig config;
  private final Clock clock;

  ReceiveUpload(
      UploadPieces pieces,
      UnderstandFile understand,
      UploadRepository uploads,
      UploadConfig config,
      Clock clock) {
    this.pieces = pieces;
    this.understand = understand;
    this.uploads = uploads;
    this.config = config;
    this.clock = clock;
  }

  /** A file that was read. */
  record Read(SentFile file, UploadUpdate said, Understanding understanding) {}

  /**
   * @param charset that was declared; null for none
   */
  SentFiles.Receiver<Read> of(String name, String charset, UploadUpdate said) {
    Instant sentAt = clock.instant();
    return new SentFiles.Receiver<>() {
      @Override
      public Read receive(InputStream content) throws IOException {
        return ReceiveUpload.this.receive(name, charset, said, sentAt, content);
      }

      @Override
      public RestResponse<?> answer(Read read) {
        Upload upload = new Upload(read.file(), read.said(), read.understanding());
        return Answers.created("uploads", uploads.keep(upload, UploadEvent.Received::new));
      }

      @Override
      public void discard(Read read) {
        pieces.forget(read.file().id());
      }
    };
  }

  private Read receive(
      String name, String charset, UploadUpdate said, Instant sentAt, InputStream content)
      throws IOException {
    UUID id = pieces.begin();
    boolean read = false;
    try (LocalFile local = LocalFile.stored(content, config.largest().asLongValue(), id, pieces)) {
      if (local.bytes() == 0) {
        throw new Problem(ImportProblem.IMPORT_EMPTY, "The file is empty.");
      }
      SentFile file = new SentFile(id, name, charset, local.bytes(), local.sha256(), sentAt);
      Understanding understanding = understand.read(file, local.path(), said);
      read = true;
      return new Read(file, said, understanding);
    } finally {
      if (!read) {
        pieces.forget(id);
      }
    }
  }
}
