package io.hookline.attribution.collect.source;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/event-sources")
@Tag(name = "Event sources")
@Transactional
class EventSourceResource {

  private final EventSourceRepository sources;
  private final ChangeSources changes;
  private final SourceUses uses;

  EventSourceResource(EventSourceRepository sources, ChangeSources changes, SourceUses uses) {
    this.sources = sources;
    this.changes = changes;
    this.uses = uses;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "connectEventSource",
      summary = "Connect an event source and get its token",
      description =
          "The token is shown in this answer only. An answer that is given again for an"
              + " Idempotency-Key is without it: issue another one if it was lost.")
  public RestResponse<ConnectedSource> connect(@NotNull @Valid NewEventSource body) {
    ConnectedSource connected = changes.connect(body);
    EventSourceView source = connected.source();
    return Answers.created(changes.address(source.id()), connected, source.version());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listEventSources", summary = "List event sources, newest first")
  public Page<EventSourceView> list(@Valid @BeanParam PageQuery page) {
    Page<EventSourceView> found = sources.page(page);
    Map<UUID, Instant> used =
        uses.ofSources(found.items().stream().map(EventSourceView::id).toList());
    return new Page<>(
        found.items().stream().map(source -> source.usedAt(used.get(source.id()))).toList(),
        found.nextCursor());
  }

  @GET
  @Path("/{eventSource}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getEventSource", summary = "Read an event source")
  public RestResponse<EventSourceView> get(@PathParam("eventSource") UUID id) {
    return answer(sources.view(id));
  }

  @PUT
  @Path("/{eventSource}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "updateEventSource",
      summary = "Change what an event source is called, who may send and how events are taken",
      description = "Holds for events that come from now on; replicas know it within 5 seconds.")
  public RestResponse<EventSourceView> update(
      @PathParam("eventSource") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid EventSourceUpdate body) {
    return answer(changes.update(sources.get(id, ifMatch), body));
  }

  @POST
  @Path("/{eventSource}/disconnect")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "disconnectEventSource",
      summary = "Take nothing more of an event source",
      description =
          "Its tokens stay, but requests with them are refused: 40001. What it has sent stays. One"
              + " that is disconnected already stays as it is.")
  public RestResponse<EventSourceView> disconnect(@PathParam("eventSource") UUID id) {
    return answer(changes.disconnect(id));
  }

  @POST
  @Path("/{eventSource}/reconnect")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "reconnectEventSource",
      summary = "Take events of an event source again",
      description = "With the tokens that it had. One that is connected stays as it is.")
  public RestResponse<EventSourceView> reconnect(@PathParam("eventSource") UUID id) {
    return answer(changes.reconnect(id));
  }

  @POST
  @Path("/{eventSource}/rotate-token")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(200)
  @Operation(
      operationId = "rotateEventSourceToken",
      summary = "Give an event source a new token in place of all others",
      description =
          "The others stay good until the overlap ends; an overlap of 0 ends them at once. The new"
              + " one is shown in this answer only.")
  public RestResponse<IssuedToken> rotateToken(
      @PathParam("eventSource") UUID id,
      @RequestBody(required = false) @Valid TokenRotation rotation) {
    IssuedToken issued = changes.rotate(id, rotation);
    return Answers.ok(issued, issued.token().version());
  }

  private RestResponse<EventSourceView> answer(EventSourceView source) {
    return Answers.ok(source.usedAt(uses.ofSources(List.of(source.id())).get(source.id())));
  }
}
