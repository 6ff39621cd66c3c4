package io.hookline.attribution.collect.redirect;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/link-visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
@Transactional
class LinkVisitsResource {

  private static final int MOST_DAYS = 400;

  private final LinkVisits visits;

  LinkVisitsResource(LinkVisits visits) {
    this.visits = visits;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getLinkVisits",
      summary = "Read who came by links, by day: people, previews, robots, agents of AI")
  public LinkVisitsView get(
      @Parameter(description = "One link; all of them when not given") @QueryParam("linkId")
          UUID link,
      @Parameter(description = "First day, in the brand's time zone", example = "2026-11-01")
          @QueryParam("from")
          @NotNull
          @Plausible
          LocalDate from,
      @Parameter(description = "Last day, at most 400 days later", example = "2026-11-30")
          @QueryParam("to")
          @NotNull
          @Plausible
          LocalDate to) {
    if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
      throw new Violation("to", "must be from the first day to 400 days later").asProblem();
    }
    return LinkVisitsView.of(from, to, visits.days(link, from, to));
  }
}
