package io.hookline.content.measure.upload;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Calendars;
import io.hookline.content.measure.networkfile.Header;
import io.hookline.content.measure.networkfile.Hints;
import io.hookline.content.measure.networkfile.NetworkFiles;
import io.hookline.content.measure.networkfile.Understood;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a file without applying anything of it. Without a transaction: it may be large. */
@ApplicationScoped
class UnderstandFile {

  private final UploadRepository uploads;
  private final AccountOfFile accounts;
  private final UploadMappings mappings;
  private final Calendars calendars;
  private final WeighRows weigh;
  private final StagedRows staged;
  private final UploadFaults faults;

  UnderstandFile(
      UploadRepository uploads,
      AccountOfFile accounts,
      UploadMappings mappings,
      Calendars calendars,
      WeighRows weigh,
      StagedRows staged,
      UploadFaults faults) {
    this.uploads = uploads;
    this.accounts = accounts;
    this.mappings = mappings;
    this.calendars = calendars;
    this.weigh = weigh;
    this.staged = staged;
    this.faults = faults;
  }

  /**
   * @param sent where its bytes are
   * @throws Problem where the file as a whole cannot be read
   */
  Understanding read(SentFile file, Path sent, UploadUpdate said) throws IOException {
    if (said.collectedAt() != null && ClockTolerance.isAhead(said.collectedAt(), file.sentAt())) {
      throw new Violation("collectedAt", "must not be after the file was sent, " + file.sentAt())
          .asProblem();
    }
    BrandCalendar calendar = calendars.current();
    Hints hints = FileHints.of(file, said, calendar.zone());
    Map<String, Mapping> remembered = new HashMap<>();
    Understood understood =
        NetworkFiles.read(
            sent,
            file.name(),
            hints,
            headers -> {
              remembered.putAll(remembered(headers));
              return FileHints.with(hints, headers, remembered);
            });
    SaidOfFile.check(said, understood);
    AccountOfFile.Found account = accounts.find(understood, said.accountId());
    Instant collectedAt = collectedAt(file, said, understood);
    List<UnderstoodFile.Question> questions = FileQuestions.of(understood, said, account);
    int revision = staged.nextRevision();
    FileBatch batch =
        new FileBatch(file.id(), revision, questions.isEmpty(), weigh, staged, faults);
    ReadRows rows =
        new ReadRows(
            account.id(), account.accounts(), collectedAt, calendar, said.countedDataset());
    new ReadTables(rows, batch, said).read(understood, questions.isEmpty());
    UnderstoodFile told =
        new UnderstoodFile(
            understood.network(),
            account.id(),
            collectedAt,
            understood.tables().stream()
                .map(
                    table ->
                        TableView.of(table, remembered.containsKey(FileHints.signature(table))))
                .toList(),
            questions,
            batch.rows(),
            batch.shown(),
            understood.passedOver());
    return new Understanding(told, revision, batch.pieces(), batch.held());
  }

  /** The same file again is no later export. */
  private Instant collectedAt(SentFile file, UploadUpdate said, Understood understood) {
    if (said.collectedAt() != null) {
      return said.collectedAt();
    }
    Instant told = understood.exportedAt();
    return told != null && told.isBefore(file.sentAt())
        ? told
        : uploads.collectedAt(file.sha256()).orElse(file.sentAt());
  }

  private Map<String, Mapping> remembered(List<Header> headers) {
    return mappings.find(
        headers.stream().map(header -> Mapping.signature(header.columns())).distinct().toList());
  }
}
