package io.hookline.attribution.collect.ingest;

import io.hookline.attribution.collect.source.EventSources;
import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.kit.access.Allow;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.limit.Ingestion;
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

@Path("/open_api/{version: v1\\.[23]}/event/track")
@Tag(name = "Events")
class TrackResource {

  private final EventSources sources;
  private final TakeEvents events;
  private final TrackReader reader;
  private final RoomForBodies room;

  TrackResource(EventSources sources, TakeEvents events, TrackReader reader, RoomForBodies room) {
    this.sources = sources;
    this.events = events;
    this.reader = reader;
    this.room = room;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @NotAudited("Traffic: each event has a receipt, which names its source.")
  @Ingestion
  @Allow.Anyone("For event sources, by the token that each was given: Access-Token.")
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
  public TrackAnswer track(
      @Parameter(description = "v1.2 or v1.3, which mean the same here", example = "v1.3")
          @PathParam("version")
          String version,
      @Parameter(description = "The event source's token") @HeaderParam("Access-Token")
          String token,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = TrackRequest.class)))
          byte[] body,
      @Context HttpServerResponse response) {
    String requestId = response.headers().get("X-Request-Id");
    try {
      return TrackAnswer.of(take(sender(token), body, requestId), requestId);
    } catch (RefusedRequest refusal) {
      return TrackAnswer.refused(refusal, requestId);
    }
  }

  private List<Receipt> take(Sender sender, byte[] body, String requestId) {
    room.take(body);
    try {
      return events.take(sender, reader.read(body), requestId);
    } finally {
      room.give(body);
    }
  }

  private Sender sender(String token) {
    if (token == null || token.isBlank()) {
      throw new RefusedRequest(TikTokCode.EMPTY_ACCESS_TOKEN, "Access token is empty.");
    }
    return sources
        .byToken(token.strip())
        .orElseThrow(
            () ->
                new RefusedRequest(
                    TikTokCode.INVALID_ACCESS_TOKEN,
                    "Access token is incorrect or has been revoked."));
  }
}
