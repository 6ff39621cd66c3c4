package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.EarningView;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/reviews/earnings")
@Tag(name = "Risk")
@Transactional
class ReviewResource {

  private final Earnings earnings;
  private final Resolutions resolutions;

  ReviewResource(Earnings earnings, Resolutions resolutions) {
    this.earnings = earnings;
    this.resolutions = resolutions;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Operation(
      operationId = "listHeldEarnings",
      summary = "List earnings that wait for somebody's decision, newest first, each with why")
  public Page<EarningView> list(
      @Valid @BeanParam ReviewFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        earnings.held(filter.rule, filter.creator, filter.partnership, page),
        page,
        earning -> new Object[] {earning.id()},
        Function.identity());
  }

  @POST
  @Path("/resolve")
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "resolveHeldEarnings",
      summary = "Release up to 500 held earnings, or make them void",
      description =
          "Rules leave them alone from then on. Those that are not held any more stay as they are;"
              + " so does a clawback that goes with what it takes back, of which you decide"
              + " instead. Each of them is named in untouched, with why.")
  public RestResponse<ResolutionView> resolve(@NotNull @Valid NewResolution body) {
    return RestResponse.ok(resolutions.resolve(body));
  }
}
