package io.hookline.webhooks.delivery;

import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which deliveries to show; null shows all. */
public class DeliveryFilter {

  @QueryParam("state")
  DeliveryState state;

  @Parameter(description = "Of events at this instant or later", example = "2026-11-01T00:00:00Z")
  @QueryParam("from")
  @Plausible
  Instant from;

  @Parameter(description = "Of events before this instant", example = "2026-11-02T00:00:00Z")
  @QueryParam("to")
  @Plausible
  Instant to;
}
