package io.hookline.reporting.figures.cadence;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.value.Plausible;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/views/commitments")
@Tag(name = "Figures")
@Transactional
class CommitmentsResource {

  private final Commitments commitments;
  private final CurrentBrand brand;

  CommitmentsResource(Commitments commitments, CurrentBrand brand) {
    this.commitments = commitments;
    this.brand = brand;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getCommitmentsKept",
      summary = "Show how commitments are kept: weeks, streaks and adherence",
      description =
          "A week counts when all its days are the commitment's: kept with as many posts as were"
              + " promised or more, missed when it is over with fewer. Newest commitments first, 100"
              + " at most. The same rule as the content-service's.")
  public CommitmentsView get(
      @Parameter(description = "Only those that hold on this day or later; none: 90 days ago")
          @QueryParam("since")
          @Plausible
          LocalDate since) {
    return commitments.since(brand.slug(), since);
  }
}
