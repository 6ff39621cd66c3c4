package io.hookline.reporting.judgement.spike;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.value.Plausible;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/traffic-spikes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes of figures")
@Transactional
class TrafficSpikeResource {

  private final FindTrafficSpikes spikes;
  private final CurrentBrand brand;

  TrafficSpikeResource(FindTrafficSpikes spikes, CurrentBrand brand) {
    this.spikes = spikes;
    this.brand = brand;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "findTrafficSpikes",
      summary = "Find days on which many looked at the profiles, beside the site's traffic",
      description =
          "A day is a spike when profile views of the brand's accounts are further above the median of"
              + " the known days of the eight weeks before it, of its weekday where there are enough,"
              + " than 4 times their usual spread (median of absolute deviations, on a logarithmic"
              + " scale). Sessions, direct sessions, sessions from TikTok and searches for the brand"
              + " of GA4 and Search Console, and visits of the pixel, are judged alike on that day and the next:"
              + " UNTAGGED says that they rose and tagged clicks did not; whether orders that nothing"
              + " explains were more than usual, too, is said beside. Things that happen together"
              + " are no cause of each other.")
  public TrafficSpikes find(
      @Parameter(description = "First day; none: 90 days up to `to`", example = "2026-09-01")
          @QueryParam("from")
          @Plausible
          LocalDate from,
      @Parameter(description = "Last day, included; none: today", example = "2026-11-22")
          @QueryParam("to")
          @Plausible
          LocalDate to) {
    return spikes.of(brand.slug(), from, to);
  }
}
