package io.hookline.content.sheet;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/**
 * Why a file with tables is refused as a whole. What every import refuses has its code there:
 * {@code IMPORT_EMPTY}, {@code WRONG_ENCODING}, {@code CSV_MALFORMED}, {@code ROW_TOO_LARGE},
 * {@code GZIP_MALFORMED}, {@code UNPACKED_TOO_LARGE}.
 */
public enum SheetProblem implements ProblemCode {
  @Refusal(status = 422, title = "The file is neither CSV, nor a workbook, nor an archive of them")
  FILE_KIND_UNKNOWN,

  @Refusal(status = 422, title = "A workbook with macros is not accepted")
  WORKBOOK_WITH_MACROS,

  @Refusal(status = 422, title = "The workbook needs a password")
  WORKBOOK_ENCRYPTED,

  @Refusal(status = 422, title = "The workbook has a format that is not read")
  WORKBOOK_FORMAT_UNSUPPORTED,

  @Refusal(status = 422, title = "The workbook is broken")
  WORKBOOK_BROKEN,

  @Refusal(status = 422, title = "The archive is broken or ends too early")
  ARCHIVE_BROKEN,

  @Refusal(status = 422, title = "The archive needs a password")
  ARCHIVE_ENCRYPTED,

  @Refusal(status = 422, title = "An archive in an archive is not opened")
  ARCHIVE_NESTED,

  @Refusal(status = 422, title = "The archive has a file with a path that leads out of it")
  ARCHIVE_PATH_REFUSED,

  @Refusal(status = 422, title = "The archive has more files than are read")
  ARCHIVE_TOO_MANY_FILES,

  @Refusal(status = 422, title = "A table has more columns than are read")
  TOO_MANY_COLUMNS,

  @Refusal(status = 422, title = "A table has more rows than are read")
  TOO_MANY_ROWS
}
