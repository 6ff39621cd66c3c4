package io.hookline.attribution.evidence.conversion;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/conversions")
@Tag(name = "Conversions")
@Transactional
class ConversionResource {

  private final Conversions conversions;

  ConversionResource(Conversions conversions) {
    this.conversions = conversions;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listConversions",
      summary = "List conversions with their credits, the latest received first")
  public Page<ConversionView> list(
      @Parameter(description = "The shop's id of the order, with or without #", example = "1001")
          @QueryParam("orderId")
          String orderId,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        conversions.before(page.before(), orderId, page.fetch()),
        page,
        conversion -> new Object[] {conversion.id()},
        conversion -> conversion);
  }

  @GET
  @Path("/{conversion}")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getConversion",
      summary = "Read a conversion: its value, its evidence, its credits and how they changed",
      description =
          "An order is credited by the strongest evidence: a click (up to 7 days before, unless the"
              + " brand's setting says otherwise), else a view (1 day), else a promo code that was"
              + " valid; the latest of its kind. All evidence is listed.")
  public RestResponse<ConversionView> get(@PathParam("conversion") UUID id) {
    ConversionView view =
        conversions.byIds(List.of(id)).stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new Problem(
                        ConversionProblem.CONVERSION_NOT_FOUND,
                        "There is no conversion " + id + "."));
    return Answers.ok(view, view.revision());
  }
}
