package io.hookline.attribution.credit.figure;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Days of the brand; left out, all of a run. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
public class RunPeriodFilter {

  @Parameter(
      description = "First day, in the brand's time zone; the run's first, if left out",
      example = "2026-11-01")
  @QueryParam("from")
  @Plausible
  LocalDate from;

  @Parameter(description = "Last day; the run's last, if left out", example = "2026-11-30")
  @QueryParam("to")
  @Plausible
  LocalDate to;
}
