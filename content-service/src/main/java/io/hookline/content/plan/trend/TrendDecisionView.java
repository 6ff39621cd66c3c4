package io.hookline.content.plan.trend;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was decided; its choice is the trend's state.
 *
 * @param by subject of whoever decided
 * @param returnOn when to look at the trend again
 */
@Embeddable
@Schema(name = "TrendDecided")
record TrendDecisionView(
    @Column(name = "decision_reason")
        @Schema(examples = "It fits, but is all about summer; back in spring.")
        String reason,
    @Column(name = "decided_by") @Schema(examples = "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10")
        String by,
    @Column(name = "decided_at") Instant at,
    @Column(name = "return_on") @Schema(examples = "2027-03-01", nullable = true)
        LocalDate returnOn) {}
