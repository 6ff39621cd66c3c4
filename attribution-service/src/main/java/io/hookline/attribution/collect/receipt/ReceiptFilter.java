package io.hookline.attribution.collect.receipt;

import io.hookline.attribution.collect.ingest.ReceiptStatus;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which receipts to show; null shows all. */
public class ReceiptFilter {

  @Parameter(description = "The event_id that was sent", example = "order-1001")
  @QueryParam("eventId")
  String eventId;

  @QueryParam("status")
  ReceiptStatus status;
}
