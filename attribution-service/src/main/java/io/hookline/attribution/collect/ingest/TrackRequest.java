package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Documents the body of a track request; the body itself is read leniently, as a tree. */
@Schema(name = "TrackRequest", additionalProperties = Schema.True.class)
record TrackRequest(
    @JsonProperty("event_source") @Schema(examples = "web") String eventSource,
    @JsonProperty("event_source_id")
        @Schema(
            required = true,
            examples = "C9ACMESHOP",
            description = "The event source's code; pixel_code is understood as well")
        String eventSourceId,
    @JsonProperty("partner_name") @Schema(examples = "WooCommerce") String partnerName,
    @JsonProperty("test_event_code")
        @Schema(description = "Events of a request that has one are kept, but are no orders")
        String testEventCode,
    @Schema(required = true, minItems = 1, maxItems = TrackRequest.MOST) List<Event> data) {

  static final int MOST = 1000;

  /** One event. */
  @Schema(name = "TrackEvent", additionalProperties = Schema.True.class)
  record Event(
      @Schema(required = true, examples = "Purchase") String event,
      @JsonProperty("event_time")
          @Schema(
              required = true,
              examples = "1789000000",
              description = "Unix seconds; an ISO 8601 instant is understood as well")
          long eventTime,
      @JsonProperty("event_id")
          @Schema(
              examples = "order-1001",
              description =
                  "Finds duplicates within 48 hours; an event without one, or with a word for no"
                      + " value (null, undefined, 0, [object Object]), is never one")
          String eventId,
      @Schema(
              description =
                  "email, phone, external_id (one or a list; hashed here if they are plain),"
                      + " ttclid, ttp, hlclid. A phone number without a country code is one of"
                      + " the country in country or in locale")
          Map<String, Object> user,
      @Schema(
              description =
                  "value, currency, order_id, contents; promo codes in query, coupon, promo_code or"
                      + " discount_codes, one or several, also in one text."
                      + " One order_id is one order of the brand, whichever source tells of it, but"
                      + " of those that name their own orderNumbers. A # in front of it,"
                      + " blanks around it and marks that nobody sees make no other order; capitals"
                      + " do")
          Map<String, Object> properties,
      @Schema(description = "url and referrer; hlclid and ttclid are read from their queries")
          Map<String, Object> page) {}
}
