package io.hookline.attribution.lift.platformresult;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/platform-results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lift studies")
@Transactional
class PlatformResultResource {

  private final EnterPlatformResult enter;
  private final PlatformResultRepository results;
  private final PlatformResultCorrections corrections;

  PlatformResultResource(
      EnterPlatformResult enter,
      PlatformResultRepository results,
      PlatformResultCorrections corrections) {
    this.enter = enter;
    this.results = results;
    this.corrections = corrections;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "enterPlatformResult",
      summary = "Enter the result of a platform's own lift or brand-lift study",
      description =
          "One number with its interval and level; further metrics of one study are results of their"
              + " own. It stands beside the study that it names, and changes no result of it.")
  public RestResponse<PlatformResultView> enter(@NotNull @Valid NewPlatformResult body) {
    return Answers.created("platform-results", enter.enter(body));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listPlatformResults",
      summary = "List results of platforms' own studies, newest first")
  public Page<PlatformResultView> list(
      @Valid @BeanParam PlatformResultFilter filter, @Valid @BeanParam PageQuery page) {
    return results.page(page, filter.filters());
  }

  @GET
  @Path("/{platformResult}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getPlatformResult", summary = "Read a result of a platform's own study")
  public RestResponse<PlatformResultView> get(@PathParam("platformResult") UUID id) {
    return Answers.ok(results.view(id));
  }

  @POST
  @Path("/{platformResult}/corrections")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "correctPlatformResult",
      summary = "Correct a result of a platform's own study",
      description = "Whole, with a reason. What stood before stays among the corrections.")
  public RestResponse<PlatformResultView> correct(
      @PathParam("platformResult") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewPlatformResultCorrection body) {
    return Answers.created("platform-results", enter.correct(id, ifMatch, body));
  }

  @GET
  @Path("/{platformResult}/corrections")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listPlatformResultCorrections",
      summary = "List corrections of a platform's result, with what stood before, the latest first")
  public Page<PlatformResultCorrectionView> corrections(
      @PathParam("platformResult") UUID id, @Valid @BeanParam PageQuery page) {
    results.get(id);
    return Page.of(
        corrections.of(id, page.beforeNumber(), page.fetch()),
        page,
        one -> new Object[] {one.number()},
        Function.identity());
  }
}
