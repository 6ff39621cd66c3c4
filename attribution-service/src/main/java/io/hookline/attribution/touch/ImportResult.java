package io.hookline.attribution.touch;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hookline.kit.problem.Violation;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an import, row by row. */
@Schema(name = "TouchImportResult")
record ImportResult(int accepted, int duplicates, int rejected, List<Row> rows) {

  enum Status {
    ACCEPTED,
    DUPLICATE,
    REJECTED
  }

  /**
   * One row's result.
   *
   * @param row its place in the request, from 0
   * @param touchId the touch, new or already there; absent when rejected
   */
  @Schema(name = "TouchImportRow")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Row(int row, Status status, UUID touchId, List<Violation> violations) {}

  static ImportResult of(List<Row> rows) {
    return new ImportResult(
        count(rows, Status.ACCEPTED),
        count(rows, Status.DUPLICATE),
        count(rows, Status.REJECTED),
        rows);
  }

  private static int count(List<Row> rows, Status status) {
    return (int) rows.stream().filter(row -> row.status() == status).count();
  }
}
