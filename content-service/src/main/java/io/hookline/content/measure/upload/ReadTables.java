package io.hookline.content.measure.upload;

import io.hookline.content.measure.networkfile.Fault;
import io.hookline.content.measure.networkfile.FileRow;
import io.hookline.content.measure.networkfile.Kind;
import io.hookline.content.measure.networkfile.NetworkFileProblem;
import io.hookline.content.measure.networkfile.Table;
import io.hookline.content.measure.networkfile.Understood;
import io.hookline.kit.problem.ProblemCode;
import java.util.Map;
import java.util.Optional;

/** Goes through the tables of a file, row by row. */
final class ReadTables {

  private final ReadRows rows;
  private final FileBatch batch;
  private final UploadUpdate said;

  ReadTables(ReadRows rows, FileBatch batch, UploadUpdate said) {
    this.rows = rows;
    this.batch = batch;
    this.said = said;
  }

  /**
   * @param complete whether rows are: else something of them is asked, and they are only counted
   */
  void read(Understood file, boolean complete) {
    file.faults().forEach(fault -> batch.tell(told(fault)));
    for (Table table : file.tables()) {
      TableAudience audience = new TableAudience(table, rows);
      table.forEachRow(
          row -> {
            batch.count(!row.rounded().isEmpty());
            Optional<Fault> fault = row.faults().stream().filter(Fault::refuses).findFirst();
            if (complete) {
              row.faults().stream()
                  .filter(told -> !told.refuses())
                  .forEach(told -> batch.tell(told(told)));
            }
            if (fault.isPresent()) {
              if (complete || fault.get().code() != NetworkFileProblem.QUESTION_OPEN) {
                batch.refuse(told(fault.get()));
              }
            } else if (complete) {
              take(table, row, audience);
            }
          });
      if (complete) {
        audience.readings().forEach(batch::add);
      }
    }
    batch.end();
  }

  private void take(Table table, FileRow row, TableAudience audience) {
    if (rows.isAfterExport(row)) {
      refuse(
          table,
          row,
          NetworkFileProblem.DATE_IN_FUTURE,
          "The day is after the export, "
              + rows.collectedAt()
              + ": say collectedAt if that is not it.");
    } else if (audience.isOne()) {
      audience.add(row).ifPresent(batch::refuse);
    } else if (table.kind().isOfDays() || table.kind() == Kind.UNKNOWN && row.video() == null) {
      day(table, row);
    } else if (row.video() == null || row.video().id() == null) {
      refuse(
          table,
          row,
          NetworkFileProblem.VIDEO_MISSING,
          "A short link does not say which video it leads to: the address with the id is needed.");
    } else if (!ReadRows.areTotals(table.kind(), row, isOfWholeLife(table))) {
      refuse(
          table,
          row,
          UploadProblem.UPLOAD_NOT_TOTALS,
          "It counts a day or a period: a post's counters are those since its publication.");
    } else {
      batch.add(rows.ofVideo(table.name(), row));
    }
  }

  private void day(Table table, FileRow row) {
    if (row.date() == null || rows.accountId() == null) {
      refuse(
          table,
          row,
          NetworkFileProblem.COLUMNS_UNKNOWN,
          row.date() == null
              ? "It names neither a video nor a day."
              : "Say as accountId of which account it is.");
    } else {
      batch.add(rows.ofDay(table.name(), row));
    }
  }

  private boolean isOfWholeLife(Table table) {
    return "LIFETIME".equalsIgnoreCase(totals(said, table));
  }

  /** Null where nobody has said. */
  static String totals(UploadUpdate said, Table table) {
    Map<String, String> answers = said.answersByQuestion();
    return answers.getOrDefault(table.name() + ":TOTALS", answers.get("TOTALS"));
  }

  private void refuse(Table table, FileRow row, ProblemCode code, String message) {
    batch.refuse(new UnderstoodFile.Fault(table.name(), row.line(), null, code.name(), message));
  }

  private static UnderstoodFile.Fault told(Fault fault) {
    return new UnderstoodFile.Fault(
        fault.table(), fault.line(), fault.column(), fault.code().name(), fault.detail());
  }
}
