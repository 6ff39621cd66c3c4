package io.hookline.creator.door.own;

import io.hookline.creator.door.entry.EnterDoor;
import io.hookline.kit.access.Allow;
import io.hookline.kit.limit.OpenedBySecret;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/door")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = DoorAccess.TAG)
class DoorResource {

  private final EnterDoor enter;
  private final OwnProfile profile;
  private final OwnStatements statements;

  DoorResource(EnterDoor enter, OwnProfile profile, OwnStatements statements) {
    this.enter = enter;
    this.profile = profile;
    this.statements = statements;
  }

  @GET
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @Operation(operationId = "openDoor", summary = "Read whose door it is, and what waits for her")
  public DoorView open(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret) {
    return enter.run(secret, "openDoor", profile::of);
  }

  @GET
  @Path("/balances")
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @Operation(
      operationId = "readOwnBalances",
      summary = "Read what is owed and was paid, by currency and by where it stands")
  public OwnBalancesView balances(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret) {
    return enter.run(
        secret, "readOwnBalances", her -> new OwnBalancesView(statements.balances(her)));
  }
}
