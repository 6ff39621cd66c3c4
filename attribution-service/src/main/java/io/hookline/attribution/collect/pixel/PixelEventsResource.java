package io.hookline.attribution.collect.pixel;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.hookline.attribution.collect.ingest.Door;
import io.hookline.attribution.collect.ingest.TakeEvents;
import io.hookline.attribution.collect.pixel.PixelSources.Pixel;
import io.hookline.attribution.collect.visitor.Caller;
import io.hookline.kit.access.Allow;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/pixel/{pixel}/events")
@Tag(name = "Pixel")
class PixelEventsResource {

  private final PixelSources sources;
  private final TakeEvents events;
  private final ObjectReader json;
  private final Clock clock;

  PixelEventsResource(PixelSources sources, TakeEvents events, ObjectMapper json, Clock clock) {
    this.sources = sources;
    this.events = events;
    this.json =
        json.readerFor(JsonNode.class)
            .with(
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    this.clock = clock;
  }

  @POST
  @ResponseStatus(204)
  @Consumes(MediaType.WILDCARD)
  @NotAudited("Traffic: each event has a receipt, which names its source.")
  @Allow.Anyone("For pages of the source's allowed origins.")
  @Operation(
      operationId = "sendPixelEvents",
      summary = "Send events of a page, as the pixel does",
      description =
          "Takes text/plain, which browsers send without asking first, and application/json. At"
              + " most 50 events and 64 KB. The page's Origin has to be among the source's allowed"
              + " origins. Each event has a receipt, those that are not understood too; the answer"
              + " comes after they are durable. An event that is sent again with its event_id within"
              + " 48 hours is the same.")
  @APIResponse(responseCode = "204", description = "All events have a receipt")
  @Parameter(
      name = "Origin",
      in = ParameterIn.HEADER,
      description = "Of the page, as browsers send it",
      schema = @Schema(type = SchemaType.STRING, examples = "https://shop.example"))
  public void take(
      @Parameter(description = "The event source's id") @PathParam("pixel") UUID id,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = PixelBody.Shown.class)),
                @Content(
                    mediaType = MediaType.TEXT_PLAIN,
                    schema = @Schema(implementation = PixelBody.Shown.class))
              })
          byte[] body,
      @Context RoutingContext request) {
    Pixel pixel =
        sources
            .find(id)
            .orElseThrow(
                () -> new Problem(PixelProblem.PIXEL_NOT_FOUND, "No pages are asked for this."));
    if (!pixel.source().origins().permit(PixelOrigins.of(request))) {
      throw new Problem(
          PixelProblem.ORIGIN_NOT_ALLOWED,
          "The source's allowedOrigins name those whose pages may send its events.");
    }
    Caller caller = Caller.of(request.request());
    events.take(
        pixel.source(),
        Door.PIXEL,
        read(body).events(clock.instant(), caller.userAgent(), caller.by(pixel.rules())),
        request.response().headers().get("X-Request-Id"));
  }

  private PixelBody read(byte[] body) {
    if (body != null && body.length > PixelSenders.LARGEST) {
      throw new Problem(CommonProblem.PAYLOAD_TOO_LARGE, "The body can have 64 KB.");
    }
    JsonNode root;
    try {
      root = json.readTree(body == null ? new byte[0] : body);
    } catch (IOException malformed) {
      throw new Problem(CommonProblem.MALFORMED_JSON, "The body is not valid JSON.");
    }
    try {
      return PixelBody.of(root);
    } catch (IllegalArgumentException wrong) {
      throw new Problem(CommonProblem.INVALID_BODY, wrong.getMessage() + ".");
    }
  }
}
