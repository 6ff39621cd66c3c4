package io.hookline.kit.sample;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.deprecation.Deprecation;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** On its way out, one operation sooner than the others. */
@Path("/v1/brands/{brand}/retiring")
@Deprecation(since = "2026-11-22", sunset = "2027-06-30", link = "https://example.com/moves")
@Transactional
class RetiringResource {

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "retiring", summary = "Goes with its resource")
  public RestResponse<String> retiring() {
    return RestResponse.ResponseBuilder.ok("{}").header("Link", "</next>; rel=\"next\"").build();
  }

  @GET
  @Path("/soon")
  @Allow.Brand(Role.ANALYST)
  @Deprecation(since = "2026-11-22", sunset = "2026-12-01", link = "https://example.com/soon")
  @Operation(operationId = "retiringSoon", summary = "Goes sooner, and refuses")
  public String soon() {
    throw new Problem(CommonProblem.CONFLICT, "It is busy packing.");
  }
}
