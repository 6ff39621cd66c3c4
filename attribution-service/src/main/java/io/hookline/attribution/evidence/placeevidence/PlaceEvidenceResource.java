package io.hookline.attribution.evidence.placeevidence;

import io.hookline.attribution.collect.place.PlaceProblem;
import io.hookline.attribution.evidence.channel.BrandDays;
import io.hookline.attribution.evidence.channel.PeriodFilter;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/place-evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Headcounts")
@Transactional
class PlaceEvidenceResource {

  private static final UUID LAST = new UUID(-1, -1);
  private static final String WHAT =
      "What was tapped and scanned and who came in, beside the place's orders. Of orders of which"
          + " nothing says where they came from, taps imply how many came by each channel, with the"
          + " interval within which the share lies. It is evidence of the place, never of one order:"
          + " no credit follows from it.";

  private final PlaceEvidence evidence;
  private final BrandDays days;

  PlaceEvidenceResource(PlaceEvidence evidence, BrandDays days) {
    this.evidence = evidence;
    this.days = days;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listPlaceEvidence",
      summary = "Read what taps, counts of people and scans say of the orders of places",
      description = WHAT)
  public Page<PlaceEvidenceView> list(
      @Valid @BeanParam PeriodFilter period, @Valid @BeanParam PageQuery page) {
    return Page.of(
        evidence.of(null, days.of(period), page.before(), page.fetch(), false),
        page,
        one -> new Object[] {one.placeId()},
        Function.identity());
  }

  @GET
  @Path("/{place}")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getPlaceEvidence",
      summary = "Read the same of one place, with each of its days",
      description = WHAT)
  public PlaceEvidenceView get(
      @PathParam("place") UUID place, @Valid @BeanParam PeriodFilter period) {
    return evidence.of(place, days.of(period), LAST, 1, true).stream()
        .findFirst()
        .orElseThrow(
            () -> new Problem(PlaceProblem.PLACE_NOT_FOUND, "There is no place " + place + "."));
  }
}
