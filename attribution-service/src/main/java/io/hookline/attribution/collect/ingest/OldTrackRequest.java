package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Documents the bodies of version 1; the bodies themselves are read leniently, as trees. */
final class OldTrackRequest {

  private static final String CONTEXT =
      "user (email, phone_number, external_id, ttp; one or a list), page (url, referrer), ad"
          + " (callback: the ttclid), user_agent, ip";
  private static final String TIME =
      "ISO 8601 or Unix seconds; the time of receipt if it is missing or empty";
  private static final String TEST = "Events of a request that has one are kept, but are no orders";

  private OldTrackRequest() {}

  /** One event of a pixel. */
  @Schema(name = "PixelTrackRequest", additionalProperties = Schema.True.class)
  record OfPixel(
      @JsonProperty("pixel_code") @Schema(required = true, examples = "C9ACMESHOP")
          String pixelCode,
      @JsonProperty("partner_name") @Schema(examples = "Segment") String partnerName,
      @JsonProperty("test_event_code") @Schema(description = TEST) String testEventCode,
      @Schema(required = true, examples = "CompletePayment") String event,
      @JsonProperty("event_id") @Schema(examples = "1616318632825_357") String eventId,
      @Schema(examples = "2026-09-17T19:49:27Z", description = TIME) String timestamp,
      @Schema(description = CONTEXT) Map<String, Object> context,
      Map<String, Object> properties) {}

  /** Several events of a pixel. */
  @Schema(name = "PixelBatchRequest", additionalProperties = Schema.True.class)
  record PixelBatch(
      @JsonProperty("pixel_code") @Schema(required = true, examples = "C9ACMESHOP")
          String pixelCode,
      @JsonProperty("partner_name") @Schema(examples = "RudderStack") String partnerName,
      @JsonProperty("test_event_code") @Schema(description = TEST) String testEventCode,
      @Schema(required = true, minItems = 1, maxItems = 50) List<Event> batch) {}

  /** One event of an offline event set. */
  @Schema(name = "OfflineTrackRequest", additionalProperties = Schema.True.class)
  record OfEventSet(
      @JsonProperty("event_set_id") @Schema(required = true, examples = "C9ACMESHOP")
          String eventSetId,
      @JsonProperty("test_event_code") @Schema(description = TEST) String testEventCode,
      @Schema(required = true, examples = "CompletePayment") String event,
      @JsonProperty("event_id") @Schema(examples = "till-1001") String eventId,
      @Schema(examples = "2026-09-17T19:49:27Z", description = TIME) String timestamp,
      @Schema(description = "user with emails and phone_numbers") Map<String, Object> context,
      Map<String, Object> properties) {}

  /** Several events of an offline event set. */
  @Schema(name = "OfflineBatchRequest", additionalProperties = Schema.True.class)
  record EventSetBatch(
      @JsonProperty("event_set_id") @Schema(required = true, examples = "C9ACMESHOP")
          String eventSetId,
      @JsonProperty("test_event_code") @Schema(description = TEST) String testEventCode,
      @Schema(required = true, minItems = 1, maxItems = 80) List<Event> batch) {}

  /** One of several events. */
  @Schema(name = "OldTrackEvent", additionalProperties = Schema.True.class)
  record Event(
      @Schema(examples = "track") String type,
      @Schema(required = true, examples = "CompletePayment") String event,
      @JsonProperty("event_id") @Schema(examples = "1616318632825_357") String eventId,
      @Schema(examples = "2026-09-17T19:49:27Z", description = TIME) String timestamp,
      @Schema(description = CONTEXT) Map<String, Object> context,
      Map<String, Object> properties) {}
}
