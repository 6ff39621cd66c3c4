package io.hookline.bulk.imports;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a file, or a row of it, is refused before anything looks at its values. */
public enum ImportProblem implements ProblemCode {
  @Refusal(status = 422, title = "There are no rows")
  IMPORT_EMPTY,

  @Refusal(status = 422, title = "The header does not fit the columns")
  CSV_HEADER_INVALID,

  @Refusal(status = 400, title = "The CSV cannot be read")
  CSV_MALFORMED,

  @Refusal(status = 400, title = "The text has another encoding than announced")
  WRONG_ENCODING,

  @Refusal(status = 413, title = "A row is larger than allowed")
  ROW_TOO_LARGE,

  @Refusal(status = 422, title = "The row has another number of cells than the header")
  ROW_MALFORMED,

  @Refusal(status = 413, title = "The body unpacks to more than allowed")
  UNPACKED_TOO_LARGE,

  @Refusal(status = 400, title = "The body is not valid gzip")
  GZIP_MALFORMED,

  @Refusal(status = 422, title = "There are more rows than one transaction takes")
  TOO_MANY_ROWS_FOR_ATOMIC,

  @Refusal(status = 422, title = "Rows were refused, so nothing was applied")
  ATOMIC_IMPORT_REFUSED
}
