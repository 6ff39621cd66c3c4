package io.hookline.content.measure.networkfile;

import io.hookline.content.network.Network;
import io.hookline.kit.problem.Problem;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

/** A table of a file. Its rows are read from the file each time that they are asked for. */
public interface Table {

  /** The file's name, in an archive the one inside; with the sheet's or the part's, if several. */
  String name();

  Kind kind();

  /** Null if not known. */
  Network network();

  /** Of the interface that wrote it, {@code vi}; null if not known. */
  String language();

  List<Column> columns();

  /** {@code .} or {@code ,}; null where no number needs it. */
  String decimalMark();

  /** How dates are written, {@code d. MMMM}; null without dates. */
  String dateFormat();

  /** How the year was found, in words; null where dates have one, or none was found. */
  String yearFound();

  /** Of the rows' days; null without, or while the year is asked for. */
  Period period();

  /** Rows, without the header, empty ones and sums. */
  long rows();

  /** Whether the network is known to leave rows out, as TikTok does of videos. */
  boolean mayBeIncomplete();

  /** When the archive says that the file was written, on an unknown clock; null if it does not. */
  LocalDateTime writtenAt();

  List<Question> questions();

  /** Of the whole table. */
  List<Fault> faults();

  /**
   * Shows each row, in the order of the file, also those that are of no use.
   *
   * @throws Problem where the file is broken further down
   */
  void forEachRow(Consumer<FileRow> visitor);
}
