package io.hookline.bulk.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.hookline.kit.csv.Formulas;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Characters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Rows of a CSV file, RFC 4180; those without a word in them are none. */
final class CsvRows implements RowReader {

  /** As long as a header may be. */
  static final int HEADER = 1 << 16;

  private final Iterator<CsvRecord> records;
  private final List<String> header;
  private final List<String> targets;
  private final long before;
  private long line;
  private boolean ended;

  CsvRows(BufferedReader text, List<String> known, Map<String, String> mapping, int longest)
      throws IOException {
    int largest = Math.max(longest, HEADER);
    Separator separator = Separator.of(text);
    before = separator.lines();
    line = 1 + before;
    records =
        CsvReader.builder()
            .fieldSeparator(separator.sign())
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(false)
            .maxBufferSize(largest)
            .build(
                CsvRecordHandler.of(rows -> rows.maxFieldSize(largest).maxRecordSize(largest)),
                (Reader) new Ended(text))
            .iterator();
    CsvRecord first = record();
    if (first == null) {
      throw new Problem(ImportProblem.IMPORT_EMPTY, "The file is empty.");
    }
    header = first.getFields().stream().map(Formulas::restore).toList();
    targets = ImportColumns.resolve(header, known, mapping);
  }

  @Override
  public RawRow next() {
    CsvRecord record = record();
    while (record != null && isBlank(record)) {
      record = record();
    }
    return record == null
        ? null
        : RawRow.ofCells(line, record.getFields().stream().map(Formulas::restore).toList());
  }

  /** Spreadsheets write rows that were emptied, or only formatted, as separators alone. */
  private static boolean isBlank(CsvRecord record) {
    return record.getFields().stream().allMatch(cell -> Characters.trimmed(cell).isEmpty());
  }

  private CsvRecord record() {
    if (ended) {
      return null;
    }
    try {
      if (!records.hasNext()) {
        throw malformed("A quote is opened in the row that begins here and never closed");
      }
      CsvRecord record = records.next();
      line = before + record.getStartingLineNumber();
      boolean marked = record.getFieldCount() == 1 && record.getField(0).equals(Ended.MARK);
      ended = marked && !records.hasNext();
      return ended ? null : record;
    } catch (CsvParseException broken) {
      throw explain(broken);
    }
  }

  /** The parser wraps whatever happens while it reads. */
  private RuntimeException explain(CsvParseException broken) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem inside) {
        return inside;
      }
      if (cause instanceof IOException lost) {
        return new UncheckedIOException(lost);
      }
    }
    return Ended.isTooLong(broken)
        ? new Problem(ImportProblem.ROW_TOO_LARGE, "The row after line " + line + " is too long.")
        : malformed("The row after this one is broken, perhaps by a quote inside of a cell");
  }

  private Problem malformed(String why) {
    return new Problem(ImportProblem.CSV_MALFORMED, "Line " + line + ": " + why + ".");
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
