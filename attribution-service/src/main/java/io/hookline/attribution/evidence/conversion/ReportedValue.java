package io.hookline.attribution.evidence.conversion;

import io.hookline.kit.value.Money;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an event said an order is worth.
 *
 * @param occurredAt the event's own instant
 */
@Schema(name = "ReportedValue")
record ReportedValue(Money value, Instant occurredAt, UUID eventSourceId) {}
