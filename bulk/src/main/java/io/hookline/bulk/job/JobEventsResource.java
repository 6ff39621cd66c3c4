package io.hookline.bulk.job;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.limit.Places;
import io.hookline.kit.limit.Places.Place;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** A job's progress as it happens. No transaction is open between two looks at it. */
@Path("/v1/brands/{brand}/jobs/{job}/events")
@Tag(name = "Jobs")
class JobEventsResource {

  /** For proxies of the kind of nginx, which would keep events until they fill a buffer. */
  private static final String UNBUFFERED = "X-Accel-Buffering";

  private final Jobs jobs;
  private final JobReader reader;
  private final Places streams;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final BrandScope scope;
  private final JobConfig config;

  JobEventsResource(
      Jobs jobs,
      JobReader reader,
      CurrentBrand brand,
      CurrentActor actor,
      BrandScope scope,
      JobConfig config) {
    this.jobs = jobs;
    this.reader = reader;
    this.streams = new Places("streams of events", config.streams(), config.streamsPerCaller());
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
  @Operation(
      operationId = "followJob",
      summary = "Follow a job's progress as server-sent events",
      description =
          "An event with the job as its data at once and after each change; the stream ends with the"
              + " job, or after 15 minutes: connect again then. Send the access token in the"
              + " Authorization header, as everywhere: read the stream with fetch, because a"
              + " browser's EventSource cannot send it.")
  @APIResponse(
      responseCode = "200",
      description = "Events named job, with the job's version as their id",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = JobView.class)))
  public Multi<OutboundSseEvent> follow(
      @PathParam("job") UUID id, @Context Sse sse, @Context RoutingContext request) {
    Optional<JobView> first = Optional.of(jobs.get(id));
    String slug = brand.slug();
    JobEvents events = new JobEvents(sse);
    Runnable end = place(request);
    request.response().putHeader(UNBUFFERED, "no");
    Multi<Optional<JobView>> looks =
        Multi.createFrom()
            .ticks()
            .every(config.eventsEvery())
            .onOverflow()
            .drop()
            .onItem()
            .transformToUniAndConcatenate(tick -> look(slug, id))
            .select()
            .first(config.eventsFor().toMillis() / config.eventsEvery().toMillis());
    return Multi.createBy()
        .concatenating()
        .streams(Multi.createFrom().item(first), looks)
        .onItem()
        .transformToIterable(events::after)
        .select()
        .first(Optional::isPresent)
        .onItem()
        .transform(Optional::orElseThrow)
        .onTermination()
        .invoke(end);
  }

  private Uni<Optional<JobView>> look(String slug, UUID id) {
    return Uni.createFrom()
        .item(() -> scope.call(slug, () -> reader.find(id)))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  /**
   * The stream's place, which is also given back with the request: a reader that has gone before
   * the first byte never becomes one of the stream.
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
