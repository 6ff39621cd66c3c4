package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * TikTok's envelope.
 *
 * @param data one entry per event that was sent, in its order; empty when the request was refused
 */
@Schema(name = "TrackAnswer")
record TrackAnswer(
    @Schema(
            examples = "0",
            description =
                "0 all taken; 20001 some refused; 40001 token of another event source; 40002 not"
                    + " understood; 40104 no token; 40105 unknown token")
        int code,
    @Schema(examples = "OK") String message,
    @Schema(examples = "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e", description = "The X-Request-Id")
        @JsonProperty("request_id")
        String requestId,
    List<Item> data) {

  /**
   * One event's receipt.
   *
   * @param index its place in data
   * @param duplicateOf receipt of the event that was first
   * @param mergedWith receipt of the event that it completes
   */
  @Schema(name = "TrackReceipt")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      int index,
      @JsonProperty("event_id") @Schema(examples = "order-1001") String eventId,
      @Schema(examples = "ACCEPTED") ReceiptStatus status,
      @JsonProperty("receipt_id") UUID receiptId,
      @JsonProperty("duplicate_of") UUID duplicateOf,
      @JsonProperty("merged_with") UUID mergedWith,
      @Schema(examples = "Not a valid integer.") String reason,
      @Schema(examples = "data.0.event_time") String path) {

    static Item of(Receipt receipt) {
      return new Item(
          receipt.index(),
          receipt.eventId(),
          receipt.status(),
          receipt.id(),
          receipt.status() == ReceiptStatus.DUPLICATE ? receipt.duplicateOf() : null,
          receipt.status() == ReceiptStatus.MERGED ? receipt.duplicateOf() : null,
          receipt.reason(),
          receipt.path());
    }
  }

  static TrackAnswer refused(RefusedRequest refusal, String requestId) {
    return new TrackAnswer(refusal.code().number(), refusal.getMessage(), requestId, List.of());
  }

  /**
   * The first refusal gives the message: clients show nothing else.
   *
   * @param receipts in the order of the items
   */
  static TrackAnswer of(List<Receipt> receipts, String requestId) {
    List<Receipt> rejected =
        receipts.stream().filter(r -> r.status() == ReceiptStatus.REJECTED).toList();
    TikTokCode code =
        rejected.isEmpty()
            ? TikTokCode.OK
            : rejected.size() < receipts.size() ? TikTokCode.PARTIAL_OK : TikTokCode.PARAM_ERROR;
    String message =
        rejected.isEmpty() ? "OK" : message(rejected.get(0).path(), rejected.get(0).reason());
    return new TrackAnswer(
        code.number(), message, requestId, receipts.stream().map(Item::of).toList());
  }

  private static String message(String path, String reason) {
    return path.isEmpty() ? reason : path + ": " + reason;
  }
}
