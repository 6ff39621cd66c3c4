package io.hookline.bulk.imports;

import io.hookline.kit.csv.Formulas;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Characters;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/** Rows of a CSV file; those without a word in them are none. */
final class CsvRows implements RowReader {

  /** As long as a header may be. */
  static final int HEADER = 1 << 16;

  private final CsvRecords records;
  private final List<String> header;
  private final List<String> targets;

  CsvRows(BufferedReader text, List<String> known, ImportQuery query, int longest)
      throws IOException {
    records = new CsvRecords(text, Math.max(longest, HEADER));
    List<String> first = records.next();
    if (first == null) {
      throw new Problem(ImportProblem.IMPORT_EMPTY, "The file is empty.");
    }
    header = first.stream().map(Formulas::restore).toList();
    targets = ImportColumns.resolve(header, known, query.mapping(), query.passesOthers());
  }

  @Override
  public RawRow next() {
    List<String> record = records.next();
    while (record != null && isBlank(record)) {
      record = records.next();
    }
    return record == null
        ? null
        : RawRow.ofCells(records.line(), record.stream().map(Formulas::restore).toList());
  }

  /** Spreadsheets write rows that were emptied, or only formatted, as separators alone. */
  private static boolean isBlank(List<String> record) {
    return record.stream().allMatch(CsvRows::isBlank);
  }

  /** Signs that steer a terminal are nobody's blanks: a row of them is refused, not passed over. */
  private static boolean isBlank(String cell) {
    return Characters.trimmed(cell).isEmpty()
        && cell.chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public List<String> targets() {
    return targets;
  }
}
