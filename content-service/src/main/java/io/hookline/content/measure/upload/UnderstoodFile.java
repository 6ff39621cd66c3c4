package io.hookline.content.measure.upload;

import io.hookline.content.measure.networkfile.Column.Certainty;
import io.hookline.content.measure.networkfile.Kind;
import io.hookline.content.measure.networkfile.Meaning;
import io.hookline.content.network.Network;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a file is, without anything of it being applied.
 *
 * @param network null if tables differ in it, or it is not known
 * @param accountId the brand's account that it is of, as far as that matters and is known
 * @param collectedAt when it was exported: as it says, as somebody has said, or when it was sent
 * @param faults the first of them
 * @param passedOver what of an archive is no table
 */
@Schema(name = "UnderstoodFile")
record UnderstoodFile(
    @Schema(nullable = true) Network network,
    @Schema(nullable = true) UUID accountId,
    Instant collectedAt,
    List<Table> tables,
    List<Question> questions,
    Rows rows,
    List<Fault> faults,
    @Schema(examples = "[\"cover.png\"]") List<String> passedOver) {

  /**
   * A table of the file.
   *
   * @param language of the program that wrote it
   * @param remembered whether what was said of an earlier file with this header was used
   * @param from the first day that it is of
   * @param yearFound how the year was found that its dates do not have
   * @param mayBeIncomplete whether the network leaves rows out of such files
   */
  @Schema(name = "UnderstoodTable")
  record Table(
      @Schema(examples = "Content.csv") String name,
      Kind kind,
      @Schema(nullable = true) Network network,
      @Schema(examples = "en", nullable = true) String language,
      @Schema(examples = ".", nullable = true) String decimalMark,
      @Schema(examples = "MMMM d", nullable = true) String dateFormat,
      @Schema(nullable = true) String yearFound,
      @Schema(nullable = true) LocalDate from,
      @Schema(nullable = true) LocalDate to,
      @Schema(examples = "15") long rows,
      boolean mayBeIncomplete,
      boolean remembered,
      List<Column> columns) {}

  /** A column, and what it was taken for. */
  @Schema(name = "UnderstoodColumn")
  record Column(
      @Schema(examples = "Total views") String header, Meaning meaning, Certainty certainty) {}

  /** What must be answered first. */
  @Schema(name = "UploadQuestion")
  record Question(
      @Schema(examples = "Overview.csv:YEAR") String key,
      Kind kind,
      @Schema(nullable = true, examples = "Overview.csv") String table,
      @Schema(examples = "[\"2025\", \"2026\"]") List<String> candidates,
      @Schema(examples = "The dates have no year.") String text) {

    /** What is asked. */
    @Schema(name = "UploadQuestionKind")
    enum Kind {
      YEAR,
      DAY_MONTH_ORDER,
      DECIMAL_MARK,
      /** Of which of the brand's accounts the file is: answered by accountId. */
      ACCOUNT,
      /** What columns mean: answered by columns. */
      COLUMNS,
      /** Whether totals are of the video's whole life or of a period: LIFETIME or PERIOD. */
      TOTALS
    }
  }

  /**
   * Rows, by what would become of them.
   *
   * @param all rows of all tables
   * @param ofPosts whose video is a post of the brand
   * @param unclaimed whose video is no post
   * @param ofAccount that are of the account: days and audience
   * @param unchanged that are here already, as they are
   * @param faulty that are refused
   * @param rounded in which the file had shortened a number
   */
  @Schema(name = "UnderstoodRows")
  record Rows(
      long all,
      long ofPosts,
      long unclaimed,
      long ofAccount,
      long unchanged,
      long faulty,
      long rounded) {}

  /** What is wrong with a row or, without a line, with a table. */
  @Schema(name = "UnderstoodFault")
  record Fault(
      @Schema(examples = "Content.csv") String table,
      @Schema(nullable = true, examples = "7") Long line,
      @Schema(nullable = true, examples = "Total views") String field,
      @Schema(examples = "NUMBER_UNREADABLE") String code,
      @Schema(examples = "It is no number.") String message) {}
}
