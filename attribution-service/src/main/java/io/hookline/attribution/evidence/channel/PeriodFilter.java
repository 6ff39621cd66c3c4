package io.hookline.attribution.evidence.channel;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Days of the brand. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
public class PeriodFilter {

  @Parameter(
      description = "First day, in the brand's time zone; 29 days before the last, if left out",
      example = "2026-11-01")
  @QueryParam("from")
  @Plausible
  LocalDate from;

  @Parameter(
      description = "Last day, at most 366 days from the first; today, if left out",
      example = "2026-11-30")
  @QueryParam("to")
  @Plausible
  LocalDate to;
}
