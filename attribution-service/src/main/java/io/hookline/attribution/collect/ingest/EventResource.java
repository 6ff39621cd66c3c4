package io.hookline.attribution.collect.ingest;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.idempotency.IdempotentStream;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Events in our own format. Without a transaction: events are written together with others'. */
@Path("/v1/brands/{brand}/events")
@Tag(name = "Events")
class EventResource {

  private static final int MULTI_STATUS = 207;

  private final SentBody bodies;
  private final SendEvents events;
  private final OnceForKey once;
  private final RoomForBodies room;
  private final CurrentBrand brand;

  EventResource(
      SentBody bodies, SendEvents events, OnceForKey once, RoomForBodies room, CurrentBrand brand) {
    this.bodies = bodies;
    this.events = events;
    this.once = once;
    this.room = room;
    this.brand = brand;
  }

  @POST
  @Consumes({MediaType.APPLICATION_JSON, SentBody.NDJSON})
  @Produces(MediaType.APPLICATION_JSON)
  @NotAudited("Traffic: each event has a receipt, which names its source.")
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Operation(
      operationId = "sendEvents",
      summary = "Send an event, or several",
      description =
          "One event as an object is answered with what became of it, or refused as every request"
              + " is. Several, as an array, as an object with items, or as NDJSON with an event on"
              + " each line, 1000 at most, are answered with a row for each: those that are"
              + " understood are taken whatever the others are. What is answered as taken is"
              + " durable, and an eventId is taken once within 48 hours.")
  @APIResponse(
      responseCode = "200",
      description = "One event: it was taken, or was here before",
      content = @Content(schema = @Schema(implementation = EventOutcomeView.class)))
  @APIResponse(
      responseCode = "207",
      description = "Several events: a row for each",
      content = @Content(schema = @Schema(implementation = EventOutcomesView.class)))
  public RestResponse<?> send(
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = NewEvent.class)),
                @Content(
                    mediaType = SentBody.NDJSON,
                    schema = @Schema(implementation = NewEvent.class))
              })
          byte[] body,
      @Context HttpServerRequest request) {
    byte[] fingerprint = OnceForKey.fingerprint(request.path(), request.query(), body);
    Optional<RestResponse<?>> known = once.known(fingerprint);
    if (known.isPresent()) {
      return known.get();
    }
    room.take(body);
    try {
      RestResponse<?> answer = answer(body, request);
      return once.keep(fingerprint, answer);
    } finally {
      room.give(body);
    }
  }

  private RestResponse<?> answer(byte[] body, HttpServerRequest request) {
    String type = String.valueOf(request.getHeader("Content-Type"));
    SentBody.Content content = bodies.read(body, type.startsWith(SentBody.NDJSON));
    String requestId = request.response().headers().get("X-Request-Id");
    List<EventOutcomeView> outcomes = events.send(brand.slug(), content.events(), requestId);
    if (!content.alone()) {
      return ResponseBuilder.create(MULTI_STATUS, null)
          .entity((Object) EventOutcomesView.of(outcomes))
          .build();
    }
    EventOutcomeView outcome = outcomes.get(0);
    outcome.requireTaken();
    return RestResponse.ok(outcome);
  }
}
