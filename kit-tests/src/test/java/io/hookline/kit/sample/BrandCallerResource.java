package io.hookline.kit.sample;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Finance;
import io.hookline.kit.access.Role;
import io.hookline.kit.feed.ReadsFeedOnDemand;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jdbi.v3.core.Jdbi;

/** Operations of a brand: for its administrators, and for those who ask what was heard. */
@Path("/v1/brands/{brand}/callers")
@Transactional
class BrandCallerResource {

  private final Jdbi jdbi;
  private final Finance finance;

  BrandCallerResource(Jdbi jdbi, Finance finance) {
    this.jdbi = jdbi;
    this.finance = finance;
  }

  @GET
  @Path("/admin")
  @Allow.Brand(Role.ADMIN)
  @Operation(operationId = "callAsAdmin", summary = "For a brand's administrators")
  public String admin() {
    return "{}";
  }

  @GET
  @Path("/agency")
  @Allow.Agency
  @Operation(operationId = "callAsAgencyOfBrand", summary = "For the agency, of a brand")
  public String agency() {
    return "{}";
  }

  @GET
  @Path("/finance")
  @Allow.Finance(Role.OPERATOR)
  @Allow.Collaborator
  @Operation(operationId = "callAsFinance", summary = "For those who see a brand's money")
  public String finance() {
    return "{}";
  }

  @GET
  @Path("/partly-finance")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "callForPart", summary = "For all, with a part that is about money")
  public Map<String, Boolean> partlyFinance() {
    return Map.of("money", finance.isHeld());
  }

  @GET
  @Path("/heard/{heard}")
  @Allow.Brand(Role.ANALYST)
  @ReadsFeedOnDemand("creator")
  @Operation(operationId = "heard", summary = "Whether a change was heard of")
  public String heard(@PathParam("heard") UUID id) {
    boolean heard =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select count(*) = 1 from heard where id = :id")
                    .bind("id", id)
                    .mapTo(Boolean.class)
                    .one());
    if (!heard) {
      throw new Problem(CommonProblem.REFERENCE_UNKNOWN, "Never heard of it.");
    }
    return "{}";
  }
}
