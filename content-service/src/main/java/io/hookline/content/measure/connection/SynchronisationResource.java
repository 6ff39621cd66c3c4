package io.hookline.content.measure.connection;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/connections/{connection}/synchronisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Connections")
@Transactional
class SynchronisationResource {

  private final ConnectionRepository connections;
  private final SynchronisationViews synchronisations;

  SynchronisationResource(ConnectionRepository connections, SynchronisationViews synchronisations) {
    this.connections = connections;
    this.synchronisations = synchronisations;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listSynchronisations",
      summary = "List the times that an account was read, newest first")
  public Page<SynchronisationView> list(
      @PathParam("connection") UUID connection, @Valid @BeanParam PageQuery page) {
    connections.get(connection);
    return Page.of(
        synchronisations.before(connection, page.before(), page.fetch()),
        page,
        run -> new Object[] {run.id()},
        Function.identity());
  }

  @GET
  @Path("/{synchronisation}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getSynchronisation", summary = "Read how far a synchronisation is")
  public RestResponse<SynchronisationView> get(
      @PathParam("connection") UUID connection, @PathParam("synchronisation") UUID id) {
    connections.get(connection);
    SynchronisationView run = synchronisations.get(connection, id);
    return Answers.ok(run, run.version());
  }
}
