package io.hookline.creator.deal.shortlist;

import io.hookline.kit.access.Allow;
import io.hookline.kit.limit.OpenedBySecret;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A shortlist for a client's program, by the secret of a link. */
@Path("/v1/shared-shortlist")
@Tag(name = "Shared shortlists")
class SharedShortlistResource {

  private static final String WHO = "For a client, by the secret of a link: Access-Token.";

  private final EnterByLink enter;
  private final SharedShortlists shared;

  SharedShortlistResource(EnterByLink enter, SharedShortlists shared) {
    this.enter = enter;
    this.shared = shared;
  }

  @GET
  @Allow.Anyone(WHO)
  @OpenedBySecret
  @Operation(
      operationId = "readSharedShortlist",
      summary = "Read the shortlist that a link leads to",
      description = "Counts as an opening of the link.")
  public SharedShortlistView read(
      @Parameter(description = "The link's secret") @HeaderParam("Access-Token") String secret) {
    return enter.run(secret, "readSharedShortlist", shared::open);
  }

  @PUT
  @Path("/candidates/{candidate}/decision")
  @Allow.Anyone(WHO)
  @OpenedBySecret
  @Operation(
      operationId = "decideAboutCandidate",
      summary = "Approve or decline a candidate",
      description = "Can be changed until the shortlist is closed; the agency sees each change.")
  public SharedShortlistView decide(
      @Parameter(description = "The link's secret") @HeaderParam("Access-Token") String secret,
      @PathParam("candidate") UUID candidate,
      @NotNull @Valid DecisionUpdate body) {
    return enter.run(
        secret, "decideAboutCandidate", link -> shared.decide(link, Map.of(candidate, body)));
  }
}
