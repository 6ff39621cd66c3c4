package io.hookline.attribution.collect.webtraffic;

import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which days a list shows. */
public class TrafficPeriod {

  @Parameter(description = "Of this day or later", example = "2026-09-01")
  @QueryParam("from")
  @Plausible
  LocalDate from;

  @Parameter(description = "Of this day or earlier", example = "2026-09-30")
  @QueryParam("to")
  @Plausible
  LocalDate to;
}
