package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.kit.limit.LimitsAtOnce;
import io.hookline.kit.web.QuickAnswers;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Takes a few events of a sender who was here a moment ago, as {@link TrackResource} would. A shop
 * sends its events one by one.
 */
@Singleton
class QuickTrack {

  /** More is not understood within a millisecond; other connections share the thread. */
  private static final int LARGEST = 32 * 1024;

  private final TrackSenders senders;
  private final LimitsAtOnce limits;
  private final TrackReader reader;
  private final TakeEvents events;
  private final RoomForBodies room;
  private final QuickAnswers answers;
  private final ObjectMapper json;

  QuickTrack(
      TrackSenders senders,
      LimitsAtOnce limits,
      TrackReader reader,
      TakeEvents events,
      RoomForBodies room,
      QuickAnswers answers,
      ObjectMapper json) {
    this.senders = senders;
    this.limits = limits;
    this.reader = reader;
    this.events = events;
    this.room = room;
    this.answers = answers;
    this.json = json;
  }

  void register(@Observes Filters filters) {
    filters.register(this::take, QuickAnswers.PRIORITY);
  }

  private void take(RoutingContext request) {
    Optional<Sender> sender =
        isOrdinary(request)
            ? senders.believed(request.request().getHeader("Access-Token"))
            : Optional.empty();
    if (sender.isEmpty()) {
      request.next();
      return;
    }
    byte[] body = request.body().buffer().getBytes();
    if (!room.takeAtOnce(body)) {
      request.next();
    } else if (limits.ingestion(request)) {
      take(sender.get(), body, request);
    } else {
      room.give(body);
      request.next();
    }
  }

  /** Pages of other origins are answered behind the framework, which knows whom to let read it. */
  private static boolean isOrdinary(RoutingContext request) {
    String accept = request.request().getHeader(HttpHeaders.ACCEPT);
    Buffer body = request.body() == null ? null : request.body().buffer();
    return body != null
        && request.request().getHeader(HttpHeaders.ORIGIN) == null
        && body.length() <= LARGEST
        && request.request().method() == HttpMethod.POST
        && TrackFormat.at(request.request().path()) != null
        && (accept == null || accept.equals(MediaType.APPLICATION_JSON) || accept.equals("*/*"));
  }

  private void take(Sender sender, byte[] body, RoutingContext request) {
    answers.after(
        TrackFormat.at(request.request().path()).template(),
        request,
        () -> inWork(sender, body, request),
        answer -> end(answer, request));
  }

  /**
   * Gives the room back whatever comes of it, whether or not somebody still waits for the answer.
   */
  private CompletableFuture<TrackAnswer> inWork(
      Sender sender, byte[] body, RoutingContext request) {
    try {
      return answer(sender, body, request).whenComplete((answer, failure) -> room.give(body));
    } catch (RuntimeException | Error broken) {
      room.give(body);
      throw broken;
    }
  }

  private CompletableFuture<TrackAnswer> answer(
      Sender sender, byte[] body, RoutingContext request) {
    String requestId = request.response().headers().get("X-Request-Id");
    try {
      senders.check(sender, null);
      TrackBody read = reader.read(TrackFormat.at(request.request().path()), body);
      return events
          .begin(sender, read.check(sender), requestId)
          .thenApply(receipts -> TrackAnswer.of(receipts, requestId));
    } catch (RefusedRequest refusal) {
      return CompletableFuture.completedFuture(TrackAnswer.refused(refusal, requestId));
    }
  }

  private void end(TrackAnswer answer, RoutingContext request) {
    try {
      request
          .response()
          .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
          .end(Buffer.buffer(json.writeValueAsBytes(answer)));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
