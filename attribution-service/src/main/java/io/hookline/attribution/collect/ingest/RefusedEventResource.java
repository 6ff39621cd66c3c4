package io.hookline.attribution.collect.ingest;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.IdempotentStream;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.problem.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What was refused. Replays are without a transaction: events are written with others'. */
@Path("/v1/brands/{brand}/refused-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class RefusedEventResource {

  private static final int AT_ONCE = 500;

  private final RefusedEvents refused;
  private final FindRefused find;
  private final ReplayRefused replay;
  private final OnceForKey once;
  private final CurrentBrand brand;

  RefusedEventResource(
      RefusedEvents refused,
      FindRefused find,
      ReplayRefused replay,
      OnceForKey once,
      CurrentBrand brand) {
    this.refused = refused;
    this.find = find;
    this.replay = replay;
    this.once = once;
    this.brand = brand;
  }

  @GET
  @Exported
  @Transactional
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listRefusedEvents",
      summary = "See which events were refused, newest first",
      description = "They are kept for 90 days, without what may not be kept of a shopper.")
  public Page<RefusedEventView> list(
      @BeanParam RefusedEventFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        refused.before(page.before(), filter, page.fetch()),
        page,
        event -> new Object[] {event.id()},
        event -> event);
  }

  @GET
  @Transactional
  @Path("/{refusedEvent}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getRefusedEvent", summary = "Read an event that was refused")
  public RefusedEventView get(@PathParam("refusedEvent") UUID id) {
    return refused.get(id);
  }

  @POST
  @Path("/{refusedEvent}/replay")
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Operation(
      operationId = "replayRefusedEvent",
      summary = "Correct a refused event and take it",
      description = "Once: what was taken is not taken again. One that is refused again stays.")
  public RestResponse<?> one(
      @PathParam("refusedEvent") UUID id,
      @NotNull @Valid NewRefusedReplay body,
      @Context HttpServerRequest request) {
    byte[] fingerprint = OnceForKey.fingerprint(request.path(), "", bytes(body));
    return once.known(fingerprint)
        .orElseGet(() -> once.keep(fingerprint, RestResponse.ok(replayed(id, body, request))));
  }

  /**
   * @throws Problem REFUSED_EVENT_CLOSED, or why it is refused again
   */
  private EventOutcomeView replayed(UUID id, NewRefusedReplay body, HttpServerRequest request) {
    find.get(id);
    List<EventOutcomeView> outcomes =
        replay.replay(brand.slug(), List.of(id), body.changes(), requestId(request));
    if (outcomes.isEmpty()) {
      throw new Problem(
          IngestProblem.REFUSED_EVENT_CLOSED,
          "It was replayed, is being replayed, or nothing of it could be kept.");
    }
    outcomes.get(0).requireTaken();
    return outcomes.get(0);
  }

  @POST
  @Path("/replays")
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Operation(
      operationId = "replayRefusedEvents",
      summary = "Correct refused events and take them, 500 at most",
      description =
          "The newest that are open and fit. Those that are refused again stay as they are; send"
              + " it again until none is accepted. A row's receiptId is that of the replay, or of"
              + " the refused event if it was refused again.")
  public RestResponse<?> several(
      @NotNull @Valid NewRefusedReplays body, @Context HttpServerRequest request) {
    byte[] fingerprint = OnceForKey.fingerprint(request.path(), "", bytes(body));
    return once.known(fingerprint)
        .orElseGet(() -> once.keep(fingerprint, RestResponse.ok(replayed(body, request))));
  }

  private EventOutcomesView replayed(NewRefusedReplays body, HttpServerRequest request) {
    return EventOutcomesView.of(
        replay.replay(brand.slug(), find.open(body, AT_ONCE), body.changes(), requestId(request)));
  }

  private static byte[] bytes(Record body) {
    return body.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String requestId(HttpServerRequest request) {
    return request.response().headers().get("X-Request-Id");
  }
}
