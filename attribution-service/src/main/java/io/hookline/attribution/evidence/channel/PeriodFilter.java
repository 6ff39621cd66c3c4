package io.hookline.attribution.evidence.channel;

import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Days of the brand. */
public class PeriodFilter {

  @Parameter(description = "First day, in the brand's time zone", example = "2026-11-01")
  @QueryParam("from")
  @NotNull
  @Plausible
  LocalDate from;

  @Parameter(description = "Last day, at most 366 days from the first", example = "2026-11-30")
  @QueryParam("to")
  @NotNull
  @Plausible
  LocalDate to;
}
