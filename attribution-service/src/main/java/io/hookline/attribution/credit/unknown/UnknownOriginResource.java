package io.hookline.attribution.credit.unknown;

import io.hookline.attribution.evidence.channel.BrandDays;
import io.hookline.attribution.evidence.channel.PeriodFilter;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/unknown-origin")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conversions")
@Transactional
class UnknownOriginResource {

  private final UnknownOrigins unknown;
  private final BrandDays days;

  UnknownOriginResource(UnknownOrigins unknown, BrandDays days) {
    this.unknown = unknown;
    this.days = days;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getUnknownOrigin",
      summary = "See which share of a period's conversions no evidence explains",
      description =
          "unknown_origin_share = conversions without any eligible click, view or code / all, under"
              + " the windows that the brand has set, with its 95 % interval. An answer to a survey is"
              + " what the shopper says and nobody saw: it makes no origin known, and is counted"
              + " beside. So is traffic of the same days that says nothing of where it came from; the"
              + " reporting-service lays that beside profile visits (traffic-spikes).")
  public UnknownOriginView get(
      @Valid @BeanParam PeriodFilter period,
      @Parameter(description = "Into what the period is cut; weeks begin on Monday")
          @QueryParam("by")
          @DefaultValue("DAY")
          Span by) {
    return unknown.of(days.of(period), by);
  }
}
