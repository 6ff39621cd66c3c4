package io.hookline.kit.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that was done to a resource, in the transaction that did it. */
@Schema(name = "AuditEntry")
record AuditEntry(
    UUID id,
    Instant occurredAt,
    AuditActor actor,
    @Schema(
            examples = "updatePartnership",
            nullable = true,
            description = "operationId of the request; null for work on nobody's request")
        String operation,
    AuditAction action,
    @Schema(examples = "partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e") String resource,
    List<FieldChange> changes,
    @Schema(
            examples = "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
            nullable = true,
            description = "X-Request-Id of the request")
        String requestId) {}
