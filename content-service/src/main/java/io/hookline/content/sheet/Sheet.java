package io.hookline.content.sheet;

import java.time.LocalDateTime;
import java.util.function.Predicate;

/** A table of a file, which can be read again and again and is never held as a whole. */
public interface Sheet {

  /**
   * The file's name, in an archive the one inside; of a workbook with several sheets also theirs.
   */
  String name();

  /** When the archive says that the file was written, on an unknown clock; null if it does not. */
  LocalDateTime writtenAt();

  /**
   * Shows each row that has a word in it, until the visitor has seen enough and answers false.
   *
   * @throws io.hookline.kit.problem.Problem where the file turns out to be broken
   */
  void read(Predicate<SheetRow> visitor);
}
