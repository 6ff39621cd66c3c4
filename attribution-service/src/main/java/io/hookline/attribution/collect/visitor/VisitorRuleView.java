package io.hookline.attribution.collect.visitor;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule by which the brand knows a visitor; of those that fit, the newest counts. */
@Schema(name = "VisitorRule")
record VisitorRuleView(
    UUID id,
    VisitorRuleKind kind,
    @Schema(examples = "AcmeMonitor") String value,
    VisitorClass visitorClass,
    @Schema(examples = "Our own check of the shop") String note,
    @Schema(nullable = true) Instant withdrawnAt,
    long version,
    Instant createdAt)
    implements Versioned {}
