package io.hookline.bulk.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.hookline.kit.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/** The records of a CSV text, RFC 4180, one after the other; commas, semicolons, tabs, bars. */
public final class CsvRecords {

  private final Iterator<CsvRecord> records;
  private final long before;
  private long line;
  private boolean ended;

  /**
   * @param longest characters that a cell or a record may have
   */
  public CsvRecords(BufferedReader text, int longest) throws IOException {
    Separator separator = Separator.of(text);
    before = separator.lines();
    line = 1 + before;
    records =
        CsvReader.builder()
            .fieldSeparator(separator.sign())
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(false)
            .maxBufferSize(longest)
            .build(
                CsvRecordHandler.of(rows -> rows.maxFieldSize(longest).maxRecordSize(longest)),
                (Reader) new Ended(text))
            .iterator();
  }

  /**
   * The cells of the next record; null behind the last one.
   *
   * @throws Problem CSV_MALFORMED, ROW_TOO_LARGE, with the line
   */
  public List<String> next() {
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
      return ended ? null : record.getFields();
    } catch (CsvParseException broken) {
      throw explain(broken);
    }
  }

  /** On which the last record began, counted from 1. */
  public long line() {
    return line;
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
}
