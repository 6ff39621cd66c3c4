package io.hookline.reporting.judgement.change;

import io.hookline.kit.value.Plausible;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.QuestionFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why does a measure differ between two periods?
 *
 * @param before the earlier period
 * @param after the later one
 * @param filters of both
 */
@Schema(name = "ChangeQuestion")
public record ChangeQuestion(
    @NotBlank @Size(max = 60) @Schema(examples = "views") String measure,
    @NotNull @Valid Period before,
    @NotNull @Valid Period after,
    @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid QuestionFilter> filters) {

  public ChangeQuestion {
    filters = filters == null ? List.of() : filters;
  }

  /** Days of the brand, both included. */
  @Schema(name = "ChangePeriod")
  public record Period(
      @NotNull @Plausible @Schema(examples = "2026-09-01") LocalDate from,
      @NotNull @Plausible @Schema(examples = "2026-09-30") LocalDate to) {

    Days days() {
      return new Days(from, to);
    }
  }
}
