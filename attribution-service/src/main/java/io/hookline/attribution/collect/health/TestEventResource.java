package io.hookline.attribution.collect.health;

import io.hookline.attribution.collect.source.KnownSources;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.limit.Places;
import io.hookline.kit.limit.Places.Place;
import io.hookline.kit.openapi.RefusalsOf;
import io.hookline.kit.problem.Problem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Test events as they come, whichever replica took them. */
@Path("/v1/brands/{brand}/event-sources/{eventSource}/test-events")
@Tag(name = "Event sources")
class TestEventResource {

  /** For proxies of the kind of nginx, which would keep events until they fill a buffer. */
  private static final String UNBUFFERED = "X-Accel-Buffering";

  private final RequireSource sources;
  private final TestEvents events;
  private final Places streams;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final BrandScope scope;
  private final TestEventConfig config;

  TestEventResource(
      RequireSource sources,
      TestEvents events,
      CurrentBrand brand,
      CurrentActor actor,
      BrandScope scope,
      TestEventConfig config) {
    this.sources = sources;
    this.events = events;
    this.streams =
        new Places("streams of test events", config.streams(), config.streamsPerCaller());
    this.brand = brand;
    this.actor = actor;
    this.scope = scope;
    this.config = config;
  }

  @GET
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(KnownSources.class)
  @Operation(
      operationId = "followTestEvents",
      summary = "See test events of a source as they come, as server-sent events",
      description =
          "Events that were sent with a test_event_code, or of a source in test mode, from now on;"
              + " also those that are refused, with the reason. They are no orders and in no figure."
              + " The stream ends after 15 minutes: connect again with Last-Event-ID, and none is"
              + " missed. Read it with fetch: the access token goes into the Authorization header.")
  @APIResponse(
      responseCode = "200",
      description = "Events named test-event",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = TestEventView.class)))
  public Multi<OutboundSseEvent> follow(
      @PathParam("eventSource") UUID source, @Context Sse sse, @Context RoutingContext request) {
    sources.require(source);
    TestEventStream stream =
        new TestEventStream(
            sse,
            TestEventPlace.of(request.request().getHeader("Last-Event-ID")).orElseGet(events::now));
    String slug = brand.slug();
    Runnable end = place(request);
    request.response().putHeader(UNBUFFERED, "no");
    Multi<OutboundSseEvent> looks =
        Multi.createFrom()
            .ticks()
            .every(config.every())
            .onOverflow()
            .drop()
            .select()
            .first(config.lasts().toMillis() / config.every().toMillis())
            .onItem()
            .transformToUniAndConcatenate(tick -> look(slug, source, stream))
            .onItem()
            .transformToIterable(stream::show);
    return Multi.createBy()
        .concatenating()
        .streams(Multi.createFrom().item(sse.newEventBuilder().comment("listening").build()), looks)
        .onTermination()
        .invoke(end);
  }

  private Uni<List<TestEvents.Placed>> look(String slug, UUID source, TestEventStream stream) {
    return Uni.createFrom()
        .item(() -> scope.call(slug, () -> events.after(source, stream.place())))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  /**
   * The stream's place, which is also given back with the request.
   *
   * @throws Problem TOO_MANY_REQUESTS
   */
  private Runnable place(RoutingContext request) {
    Place place = streams.take(actor.actor(), request.response());
    request.addEndHandler(done -> place.close());
    if (request.response().closed()) {
      place.close();
    }
    return place::close;
  }
}
