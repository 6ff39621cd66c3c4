package io.hookline.creator.money.earning;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/holding-period")
@Tag(name = "Earnings")
@Transactional
class HoldingPeriodResource {

  private final HoldingPeriods periods;

  HoldingPeriodResource(HoldingPeriods periods) {
    this.periods = periods;
  }

  @GET
  @Allow.Finance(Role.ANALYST)
  @Operation(
      operationId = "getHoldingPeriod",
      summary = "Read how long commissions, bonuses and bounties wait before they are payable")
  public RestResponse<HoldingPeriodView> get() {
    HoldingPeriodView view = periods.get();
    return Answers.ok(view, view.version());
  }

  @PUT
  @Allow.Finance(Role.ADMIN)
  @Operation(
      operationId = "setHoldingPeriod",
      summary = "Set how long commissions, bonuses and bounties wait before they are payable",
      description = "What was earned before keeps its own.")
  public RestResponse<HoldingPeriodView> set(
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid HoldingPeriodUpdate body) {
    Answers.requireMatch(ifMatch, periods.lock().version());
    HoldingPeriodView view = periods.set(body.days());
    return Answers.ok(view, view.version());
  }
}
