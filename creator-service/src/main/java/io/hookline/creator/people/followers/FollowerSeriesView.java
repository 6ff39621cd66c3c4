package io.hookline.creator.people.followers;

import io.hookline.creator.people.creator.Network;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a creator's followers grew.
 *
 * @param total of all accounts together
 */
@Schema(name = "FollowerSeries")
record FollowerSeriesView(
    LocalDate from,
    LocalDate to,
    FollowerSeriesQuery.Granularity granularity,
    List<OfAccount> accounts,
    List<Total> total) {

  /** Of one account. */
  @Schema(name = "AccountFollowerSeries")
  record OfAccount(
      UUID accountId,
      Network network,
      @Schema(examples = "miawong") String handle,
      List<Point> points) {}

  /**
   * The last count in a part of the days.
   *
   * @param first day of the part
   * @param since first day of the part that the change is from; null with it
   * @param changeRate change / followers before
   * @param source who counted; CONTENT for the content-service
   */
  @Schema(name = "FollowerPoint")
  record Point(
      LocalDate first,
      Instant countedAt,
      @Schema(examples = "IMPORT") String source,
      @Schema(examples = "48200") long followers,
      @Schema(nullable = true, examples = "700") Long change,
      @Schema(nullable = true, examples = "0.014737") BigDecimal changeRate,
      @Schema(nullable = true) LocalDate since) {}

  /**
   * Of all accounts that are known in a part of the days.
   *
   * @param accounts how many are
   */
  @Schema(name = "FollowerTotal")
  record Total(
      LocalDate first,
      @Schema(examples = "2") int accounts,
      @Schema(examples = "61000") long followers,
      @Schema(nullable = true, examples = "900") Long change,
      @Schema(nullable = true, examples = "0.014975") BigDecimal changeRate,
      @Schema(nullable = true) LocalDate since) {}
}
