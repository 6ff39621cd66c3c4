package io.hookline.creator.deal.partnership;

import io.hookline.creator.terms.Terms;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a partnership's terms.
 *
 * @param validFrom the first instant at which it holds, if no later version does; null for those
 *     from before the activation, of which the last holds from the first day on
 * @param terms without pay for a caller without the finance right
 * @param note why it was written
 * @param writtenBy a subject
 */
@Schema(name = "TermsVersion")
record TermsVersionView(
    @Schema(examples = "2") int version,
    @Schema(nullable = true) Instant validFrom,
    LocalDate startsOn,
    @Schema(nullable = true) LocalDate endsOn,
    Terms terms,
    @Schema(nullable = true) String note,
    Instant writtenAt,
    @Schema(examples = "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10") String writtenBy,
    @Schema(nullable = true, examples = "mia.operator") String writtenByName) {}
