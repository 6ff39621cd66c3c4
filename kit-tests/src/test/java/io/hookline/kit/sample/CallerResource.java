package io.hookline.kit.sample;

import io.hookline.kit.access.Allow;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One operation for each kind of caller without a brand, and one that nobody was allowed. */
@Path("/v1/callers")
@Transactional
class CallerResource {

  @GET
  @Path("/agency")
  @Allow.Agency
  @Operation(operationId = "callAsAgency", summary = "For the agency")
  public String agency() {
    return "{}";
  }

  @GET
  @Path("/member")
  @Allow.Member
  @Operation(operationId = "callAsMember", summary = "For everybody with a token")
  public String member() {
    return "{}";
  }

  @GET
  @Path("/anyone")
  @Allow.Anyone("Nothing is shown.")
  @Operation(operationId = "callAsAnyone", summary = "For everybody")
  public String anyone() {
    return "{}";
  }

  @GET
  @Path("/forgiving")
  @Allow.Anyone("Nothing is shown.")
  @Operation(operationId = "callForgiven", summary = "For everybody, however they write")
  public Map<String, String> forgiving(@QueryParam("said") String said) {
    return Map.of("said", said);
  }

  @GET
  @Path("/forgotten")
  @Operation(operationId = "callForgotten", summary = "For nobody")
  public String forgotten() {
    return "{}";
  }
}
