package io.hookline.attribution.collect.forward;

import io.hookline.attribution.collect.ingest.ForwardedState;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What became of events that were to go on. */
@Path("/v1/brands/{brand}/forwardings/{forwarding}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forwarding")
@Transactional
class ForwardedEventResource {

  private final ForwardingRepository forwardings;
  private final ForwardingLists lists;
  private final ForwardConfig config;
  private final Audit audit;
  private final Clock clock;

  ForwardedEventResource(
      ForwardingRepository forwardings,
      ForwardingLists lists,
      ForwardConfig config,
      Audit audit,
      Clock clock) {
    this.forwardings = forwardings;
    this.lists = lists;
    this.config = config;
    this.audit = audit;
    this.clock = clock;
  }

  @GET
  @Path("/events")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listForwardedEvents",
      summary = "See what became of events that were to go on, the latest received first",
      description = "Events that nobody wanted to go on are not among them.")
  public Page<ForwardedEventView> events(
      @PathParam("forwarding") UUID id,
      @Parameter(description = "Only such; DEAD were refused by TikTok and wait for somebody")
          @QueryParam("state")
          ForwardedState state,
      @Valid @BeanParam PageQuery page) {
    forwardings.get(id);
    return Page.of(
        lists.before(id, page.before(), state, page.fetch()),
        page,
        event -> new Object[] {event.id()},
        Function.identity());
  }

  @GET
  @Path("/health")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getForwardingHealth",
      summary = "See how many events wait, and how TikTok has been answering")
  public ForwardingHealthView health(@PathParam("forwarding") UUID id) {
    forwardings.get(id);
    return lists.health(id);
  }

  @POST
  @Path("/events/{forwardedEvent}/replay")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "replayForwardedEvent",
      summary = "Send an event again that TikTok has refused",
      description = "With the same id, as it is kept.")
  public RestResponse<ForwardedEventView> replay(
      @PathParam("forwarding") UUID id, @PathParam("forwardedEvent") UUID event) {
    forwardings.get(id);
    ForwardedEventView again = lists.replay(id, event, clock.instant());
    audit.note("forwardings/" + id, Map.of("replayed", event));
    return RestResponse.ok(again);
  }

  @POST
  @Path("/replays")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "replayForwardedEvents",
      summary = "Send all events again that TikTok has refused",
      description =
          "The latest first, some thousands at a time: ask again while there are more. What has"
              + " grown older than TikTok is told stays as it is.")
  public RestResponse<ReplayedView> replays(@PathParam("forwarding") UUID id) {
    forwardings.get(id);
    Instant now = clock.instant();
    ReplayedView again = lists.replay(id, now.minus(config.oldest()), now);
    audit.note("forwardings/" + id, Map.of("replayed", again.events()));
    return RestResponse.ok(again);
  }
}
