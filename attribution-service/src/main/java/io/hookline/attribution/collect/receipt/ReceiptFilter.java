package io.hookline.attribution.collect.receipt;

import io.hookline.attribution.collect.ingest.ReceiptStatus;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which receipts to show; null shows all. */
public class ReceiptFilter {

  @Parameter(description = "The event_id that was sent", example = "order-1001")
  @QueryParam("eventId")
  String eventId;

  @QueryParam("status")
  ReceiptStatus status;

  @Parameter(description = "Who sent it")
  @QueryParam("eventSourceId")
  UUID eventSourceId;

  /** Of one receipt; null for all. */
  UUID id;

  static ReceiptFilter one(UUID id) {
    ReceiptFilter filter = new ReceiptFilter();
    filter.id = id;
    return filter;
  }
}
