package io.hookline.attribution.collect.visit;

import io.hookline.attribution.collect.visitor.VisitorClass;
import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which visits are shown, by the day on which they began; all of what is given must hold. */
public class VisitFilter {

  @Parameter(description = "Of this day or later, in the brand's time zone", example = "2026-09-01")
  @QueryParam("from")
  @Plausible
  LocalDate from;

  @Parameter(description = "Of this day or earlier", example = "2026-09-30")
  @QueryParam("to")
  @Plausible
  LocalDate to;

  @Parameter(description = "Only with this utm_source", example = "tiktok")
  @QueryParam("source")
  String source;

  @Parameter(description = "Only with this utm_campaign", example = "spring")
  @QueryParam("campaign")
  String campaign;

  @Parameter(description = "Only of this kind of visitor")
  @QueryParam("visitorClass")
  VisitorClass visitorClass;

  /** The same of these days. */
  VisitFilter of(LocalDate first, LocalDate last) {
    VisitFilter filter = new VisitFilter();
    filter.from = first;
    filter.to = last;
    filter.source = source;
    filter.campaign = campaign;
    filter.visitorClass = visitorClass;
    return filter;
  }
}
