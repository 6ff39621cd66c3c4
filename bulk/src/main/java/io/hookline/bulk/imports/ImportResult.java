package io.hookline.bulk.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hookline.kit.problem.Violation;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of an import, row by row.
 *
 * @param outcome whether all, some or no rows were applied
 * @param applied rows that took effect; in a dry run, that would have
 * @param unchanged rows that were here before
 */
@Schema(name = "ImportResult")
public record ImportResult(
    Outcome outcome,
    boolean dryRun,
    boolean atomic,
    @Schema(examples = "3") int total,
    @Schema(examples = "1", description = "Took effect; in a dry run: would have") int applied,
    @Schema(examples = "1", description = "Were here before") int unchanged,
    @Schema(examples = "1", description = "Were refused") int failed,
    List<Line> rows) {

  /** How much of an import was applied. */
  @Schema(name = "ImportOutcome")
  public enum Outcome {
    /** Every row took effect or was here before. */
    COMPLETE,
    /** Some rows were refused, the others took effect. */
    PARTIAL,
    /** Nothing was changed: all rows were refused, or one was and the import is atomic. */
    NOTHING
  }

  /**
   * One row's result.
   *
   * @param line where the row began in what was sent, from 1; the header of a CSV file is line 1;
   *     in a JSON array, the number of the element
   * @param code stable, of the problem that refused the row
   */
  @Schema(name = "ImportRow")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Line(
      @Schema(
              examples = "2",
              description =
                  "Where the row began, from 1; a CSV file's header is line 1; in a JSON array, the"
                      + " element's number")
          long line,
      RowOutcome.Status status,
      @Schema(description = "What the row made or found") UUID id,
      @Schema(examples = "VALIDATION_FAILED") String code,
      @Schema(examples = "1 field is not acceptable.") String detail,
      List<Violation> violations) {

    static Line of(RowOutcome row) {
      return row.problem() == null
          ? new Line(row.line(), row.status(), row.id(), null, null, null)
          : new Line(
              row.line(),
              row.status(),
              row.id(),
              row.problem().code().name(),
              row.problem().getMessage(),
              row.problem().violations());
    }
  }

  static ImportResult of(List<RowOutcome> rows, boolean dryRun, boolean atomic) {
    int failed = count(rows, RowOutcome.Status.FAILED);
    boolean nothing = failed == rows.size() || atomic && failed > 0;
    Outcome outcome = failed == 0 ? Outcome.COMPLETE : nothing ? Outcome.NOTHING : Outcome.PARTIAL;
    return new ImportResult(
        outcome,
        dryRun,
        atomic,
        rows.size(),
        count(rows, RowOutcome.Status.APPLIED),
        count(rows, RowOutcome.Status.UNCHANGED),
        failed,
        rows.stream().map(Line::of).toList());
  }

  private static int count(List<RowOutcome> rows, RowOutcome.Status status) {
    return (int) rows.stream().filter(row -> row.status() == status).count();
  }
}
