package io.hookline.content.measure.connection;

import io.hookline.content.network.Network;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Filter;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/connections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Connections")
@Transactional
class ConnectionResource {

  private final ConnectionRepository connections;
  private final AskConsent ask;
  private final CurrentBrand brand;

  ConnectionResource(ConnectionRepository connections, AskConsent ask, CurrentBrand brand) {
    this.connections = connections;
    this.ask = ask;
    this.brand = brand;
  }

  @POST
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "createConnection",
      summary = "Ask the owner of an account for the right to read its figures",
      description =
          "The owner opens the consent's address, logged in to the network as this account, and"
              + " agrees; then the account is read by itself. The address is shown in this answer"
              + " only.")
  public RestResponse<ConnectionWithConsent> create(
      @NotNull @Valid NewConnection body, @Context UriInfo request) {
    ConnectionWithConsent made = ask.of(body, request);
    ConnectionView view = made.connection();
    URI location = URI.create("/v1/brands/" + brand.slug() + "/connections/" + view.id());
    return Answers.created(location, made, view.version());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listConnections", summary = "List connections, newest first")
  public Page<ConnectionView> list(
      @Parameter(description = "Only of this account") @QueryParam("accountId") UUID accountId,
      @Parameter(description = "Only on this network") @QueryParam("network") Network network,
      @Parameter(description = "Only in this state") @QueryParam("state") ConnectionState state,
      @Parameter(description = "Only what this mends") @QueryParam("mend") Mend mend,
      @Valid @BeanParam PageQuery page) {
    return connections.page(
        page,
        new Filter("accountId", accountId),
        new Filter("network", network),
        new Filter("state", state),
        new Filter("mend", mend));
  }

  @GET
  @Path("/{connection}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getConnection", summary = "Read how a connection stands")
  public RestResponse<ConnectionView> get(@PathParam("connection") UUID id) {
    return Answers.ok(connections.view(id));
  }
}
