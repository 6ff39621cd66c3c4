package io.hookline.attribution.collect.source;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.SecretToken;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/event-sources")
@Tag(name = "Event sources")
@Transactional
class EventSourceResource {

  private final EventSourceRepository sources;
  private final Clock clock;

  EventSourceResource(EventSourceRepository sources, Clock clock) {
    this.sources = sources;
    this.clock = clock;
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
              + " Idempotency-Key is without it: connect another source if it was lost.")
  public RestResponse<ConnectedSource> connect(@NotNull @Valid NewEventSource body) {
    String token = SecretToken.fresh("hls_").text();
    EventSource source = new EventSource(Ids.next(), body, token, clock.instant());
    EventSourceView saved = sources.save(source, EventSourceEvent.Connected::new);
    return Answers.created("event-sources", ConnectedSource.of(saved, token));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listEventSources", summary = "List event sources, newest first")
  public Page<EventSourceView> list(@Valid @BeanParam PageQuery page) {
    return sources.page(page);
  }

  @GET
  @Path("/{eventSource}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getEventSource", summary = "Read an event source")
  public RestResponse<EventSourceView> get(@PathParam("eventSource") UUID id) {
    return Answers.ok(sources.view(id));
  }
}
