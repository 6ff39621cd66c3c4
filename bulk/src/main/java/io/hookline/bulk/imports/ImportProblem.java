package io.hookline.bulk.imports;

import io.hookline.kit.problem.ProblemCatalogue;
import io.hookline.kit.problem.ProblemCode;
import jakarta.inject.Singleton;

/** Why a file, or a row of it, is refused before anything looks at its values. */
public enum ImportProblem implements ProblemCode {
  IMPORT_EMPTY(422, "There are no rows"),
  CSV_HEADER_INVALID(422, "The header does not fit the columns"),
  CSV_MALFORMED(400, "The CSV cannot be read"),
  WRONG_ENCODING(400, "The text has another encoding than announced"),
  ROW_TOO_LARGE(413, "A row is larger than allowed"),
  ROW_MALFORMED(422, "The row has another number of cells than the header"),
  UNPACKED_TOO_LARGE(413, "The body unpacks to more than allowed"),
  GZIP_MALFORMED(400, "The body is not valid gzip"),
  TOO_MANY_ROWS_FOR_ATOMIC(422, "There are more rows than one transaction takes"),
  ATOMIC_IMPORT_REFUSED(422, "Rows were refused, so nothing was applied");

  private final int status;
  private final String title;

  ImportProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }

  @Singleton
  static class Catalogue implements ProblemCatalogue {
    @Override
    public ProblemCode[] codes() {
      return values();
    }
  }
}
