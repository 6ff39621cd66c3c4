package io.hookline.reporting.figures.query;

import io.hookline.kit.value.Plausible;
import io.hookline.reporting.figures.objective.Objective;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question: measures over dimensions.
 *
 * @param groupBy what rows are made of; none: one row
 * @param from first day in the brand's time zone; null: 28 days up to {@code to}
 * @param to last day, included; null: today
 * @param compare null for no comparison
 * @param granularity null: the period as a whole
 * @param postsOfPeriod only posts that were published in the period, instead of all that are out
 * @param orderBy one of the measures, by which rows are put in order, the greatest first; null: the
 *     first
 * @param ascending the smallest first
 * @param top only so many rows
 * @param rest whether all others are shown as one row
 * @param share whether rows show their share of the total
 * @param objective what it is asked for; a measure that proves nothing of it is refused
 */
@Schema(name = "Question")
public record Question(
    @NotNull
        @Size(min = 1, max = 50)
        @Schema(examples = "[\"views\", \"intent_signal_conversion_rate\"]")
        List<@NotNull @Size(max = 60) String> measures,
    @Size(max = 3) @Schema(nullable = true, examples = "[\"series\"]")
        List<@NotNull @Size(max = 50) String> groupBy,
    @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid QuestionFilter> filters,
    @Plausible @Schema(nullable = true, examples = "2026-09-01") LocalDate from,
    @Plausible @Schema(nullable = true, examples = "2026-11-30") LocalDate to,
    @Valid @Schema(nullable = true) Comparison compare,
    @Schema(nullable = true, examples = "WEEK") Granularity granularity,
    @Schema(nullable = true, examples = "false") Boolean postsOfPeriod,
    @Size(max = 60) @Schema(nullable = true, examples = "views") String orderBy,
    @Schema(nullable = true, examples = "false") Boolean ascending,
    @Min(1) @Max(10_000) @Schema(nullable = true, examples = "10") Integer top,
    @Schema(nullable = true, examples = "true") Boolean rest,
    @Schema(nullable = true, examples = "true") Boolean share,
    @Schema(nullable = true, examples = "ENGAGEMENT") Objective objective) {

  public Question {
    measures = measures == null ? List.of() : measures;
    groupBy = groupBy == null ? List.of() : groupBy;
    filters = filters == null ? List.of() : filters;
    postsOfPeriod = Boolean.TRUE.equals(postsOfPeriod);
    ascending = Boolean.TRUE.equals(ascending);
    rest = Boolean.TRUE.equals(rest);
    share = Boolean.TRUE.equals(share);
  }

  /** Of a period as a whole. */
  public static Question of(Days period, String... measures) {
    QuestionParts parts = new QuestionParts();
    parts.measures = List.of(measures);
    parts.from = period.from();
    parts.to = period.to();
    return parts.question();
  }

  /** The same, in rows. */
  public Question by(String... dimensions) {
    return with(parts -> parts.groupBy = List.of(dimensions));
  }

  /** The same, of what passes the filters. */
  public Question only(List<QuestionFilter> others) {
    return with(parts -> parts.filters = others);
  }

  /** The same, of other days. */
  public Question during(LocalDate first, LocalDate last) {
    return with(
        parts -> {
          parts.from = first;
          parts.to = last;
        });
  }

  /** The same, cut. */
  public Question each(Granularity part) {
    return with(parts -> parts.granularity = part);
  }

  /** The same, compared. */
  public Question compared(Comparison other) {
    return with(parts -> parts.compare = other);
  }

  /** The same, of posts that were published in the period. */
  public Question ofPostsOfPeriod() {
    return with(parts -> parts.postsOfPeriod = true);
  }

  /** The same, the first so many rows by a measure. */
  public Question first(int rows, String by) {
    return with(
        parts -> {
          parts.top = rows;
          parts.orderBy = by;
        });
  }

  private Question with(Consumer<QuestionParts> change) {
    QuestionParts parts = new QuestionParts(this);
    change.accept(parts);
    return parts.question();
  }
}
