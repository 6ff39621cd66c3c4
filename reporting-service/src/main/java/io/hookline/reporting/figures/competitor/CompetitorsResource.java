package io.hookline.reporting.figures.competitor;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.value.Plausible;
import io.hookline.reporting.figures.catalogue.Dataset;
import io.hookline.reporting.figures.query.AskedDays;
import io.hookline.reporting.figures.ratecard.Network;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/views/competitors")
@Tag(name = "Figures")
@Transactional
class CompetitorsResource {

  private final Competitors competitors;
  private final CurrentBrand brand;

  CompetitorsResource(Competitors competitors, CurrentBrand brand) {
    this.competitors = competitors;
    this.brand = brand;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "compareCompetitors",
      summary = "Compare the brand with the competitors that it tracks, network by network",
      description =
          "share_of_voice and relative_engagement: own divided by own and tracked, of posts that were"
              + " published in the period, as their counters were told last before its end, by the"
              + " same rule for all. Posts of which a counter was not told are in no sum of it, and"
              + " are counted. Own posts are the brand's, not its creators'. The same figures as the"
              + " content-service's. The period is 90 days unless it is said, and 400 at most.")
  public CompetitorsView get(
      @Parameter(description = "Only this one; none: each of them") @QueryParam("network")
          Network network,
      @Parameter(description = AskedDays.FROM) @QueryParam("from") @Plausible LocalDate from,
      @Parameter(description = AskedDays.TO) @QueryParam("to") @Plausible LocalDate to,
      @Parameter(description = "Whose views of the brand's own posts are compared")
          @QueryParam("dataset")
          @DefaultValue("ORGANIC")
          @NotNull
          Dataset dataset) {
    return competitors.of(brand.slug(), network, from, to, dataset);
  }
}
