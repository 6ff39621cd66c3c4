package io.hookline.attribution.collect.ingest;

import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.kit.access.Allow;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.limit.Ingestion;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/open_api")
@Tag(name = "Events")
class TrackResource {

  static final String VERSIONS = "{version: v1\\.[23]}/";

  private static final String NOT_AUDITED =
      "Traffic: each event has a receipt, which names its source.";
  private static final String BY_TOKEN =
      "For event sources, by the token that each was given: Access-Token.";
  private static final String VERSION = "v1.2 or v1.3, which mean the same here";
  private static final String TOKEN = "The event source's token";
  private static final String AS_EVENTS =
      "Answers as trackEvents does. The path of a refused field begins as TikTok writes it. The"
          + " path may end with a slash.";

  private final TrackSenders senders;
  private final TakeEvents events;
  private final TrackReader reader;
  private final RoomForBodies room;

  TrackResource(TrackSenders senders, TakeEvents events, TrackReader reader, RoomForBodies room) {
    this.senders = senders;
    this.events = events;
    this.reader = reader;
    this.room = room;
  }

  @POST
  @Path(TrackResource.VERSIONS + TrackFormat.EVENTS_PATH)
  @Consumes(MediaType.WILDCARD)
  @NotAudited(NOT_AUDITED)
  @Ingestion
  @Allow.Anyone(BY_TOKEN)
  @Operation(
      operationId = "trackEvents",
      summary = "Send events, in the format of TikTok's Events API 2.0",
      description =
          "Answers as TikTok does: HTTP 200 with a code in the envelope, also for malformed JSON"
              + " (40002), an unknown token (40105) and more than 1000 events (40002, nothing"
              + " stored). Only a body that is too slow (408) or too large (413), too many requests (429) and a"
              + " failure on our side (5xx, send again) have a status of their own. An answer with code 0 or 20001 is given after"
              + " the events are durable, and data has a receipt for each. The path may end with a"
              + " slash.")
  public TrackAnswer events(
      @Parameter(description = VERSION, example = "v1.3") @PathParam("version") String version,
      @Parameter(description = TOKEN) @HeaderParam("Access-Token") String token,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = TrackRequest.class)))
          byte[] body,
      @Context HttpServerRequest request) {
    return answer(TrackFormat.EVENTS, token, body, request);
  }

  @POST
  @Path(TrackResource.VERSIONS + TrackFormat.PIXEL_PATH)
  @Consumes(MediaType.WILDCARD)
  @NotAudited(NOT_AUDITED)
  @Ingestion
  @Allow.Anyone(BY_TOKEN)
  @Operation(
      operationId = "trackPixelEvent",
      summary = "Send an event, in the format of TikTok's Events API 1.0",
      description = AS_EVENTS)
  public TrackAnswer pixelEvent(
      @Parameter(description = VERSION, example = "v1.3") @PathParam("version") String version,
      @Parameter(description = TOKEN) @HeaderParam("Access-Token") String token,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = OldTrackRequest.OfPixel.class)))
          byte[] body,
      @Context HttpServerRequest request) {
    return answer(TrackFormat.PIXEL, token, body, request);
  }

  @POST
  @Path(TrackResource.VERSIONS + TrackFormat.PIXEL_BATCH_PATH)
  @Consumes(MediaType.WILDCARD)
  @NotAudited(NOT_AUDITED)
  @Ingestion
  @Allow.Anyone(BY_TOKEN)
  @Operation(
      operationId = "trackPixelEvents",
      summary = "Send up to 50 events, in the format of TikTok's Events API 1.0",
      description = AS_EVENTS)
  public TrackAnswer pixelEvents(
      @Parameter(description = VERSION, example = "v1.3") @PathParam("version") String version,
      @Parameter(description = TOKEN) @HeaderParam("Access-Token") String token,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = OldTrackRequest.PixelBatch.class)))
          byte[] body,
      @Context HttpServerRequest request) {
    return answer(TrackFormat.PIXEL_BATCH, token, body, request);
  }

  @POST
  @Path(TrackResource.VERSIONS + TrackFormat.OFFLINE_PATH)
  @Consumes(MediaType.WILDCARD)
  @NotAudited(NOT_AUDITED)
  @Ingestion
  @Allow.Anyone(BY_TOKEN)
  @Operation(
      operationId = "trackOfflineEvent",
      summary = "Send an event, in the format of TikTok's offline events 1.0",
      description = AS_EVENTS)
  public TrackAnswer offlineEvent(
      @Parameter(description = VERSION, example = "v1.3") @PathParam("version") String version,
      @Parameter(description = TOKEN) @HeaderParam("Access-Token") String token,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = OldTrackRequest.OfEventSet.class)))
          byte[] body,
      @Context HttpServerRequest request) {
    return answer(TrackFormat.OFFLINE, token, body, request);
  }

  @POST
  @Path(TrackResource.VERSIONS + TrackFormat.OFFLINE_BATCH_PATH)
  @Consumes(MediaType.WILDCARD)
  @NotAudited(NOT_AUDITED)
  @Ingestion
  @Allow.Anyone(BY_TOKEN)
  @Operation(
      operationId = "trackOfflineEvents",
      summary = "Send up to 80 events, in the format of TikTok's offline events 1.0",
      description = AS_EVENTS)
  public TrackAnswer offlineEvents(
      @Parameter(description = VERSION, example = "v1.3") @PathParam("version") String version,
      @Parameter(description = TOKEN) @HeaderParam("Access-Token") String token,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = OldTrackRequest.EventSetBatch.class)))
          byte[] body,
      @Context HttpServerRequest request) {
    return answer(TrackFormat.OFFLINE_BATCH, token, body, request);
  }

  private TrackAnswer answer(
      TrackFormat format, String token, byte[] body, HttpServerRequest request) {
    HttpServerResponse response = request.response();
    String requestId = response.headers().get("X-Request-Id");
    try {
      Sender sender = senders.require(token, request.getHeader("Origin"));
      return TrackAnswer.of(take(sender, format, body, requestId), requestId);
    } catch (RefusedRequest refusal) {
      return TrackAnswer.refused(refusal, requestId);
    }
  }

  private List<Receipt> take(Sender sender, TrackFormat format, byte[] body, String requestId) {
    room.take(body);
    try {
      return events.take(sender, reader.read(format, body).check(sender), requestId);
    } finally {
      room.give(body);
    }
  }
}
