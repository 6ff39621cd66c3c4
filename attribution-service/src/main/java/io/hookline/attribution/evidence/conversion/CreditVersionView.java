package io.hookline.attribution.evidence.conversion;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision about a conversion; a later one replaces it only where its credits differ.
 *
 * @param clickWindowHours a click counts for orders up to this long after it
 * @param viewWindowHours the same for views; 0 for not at all
 * @param credits empty when nothing ties the conversion to anybody
 * @param evidence what was known when it was decided, up to 20 touches and 20 promo codes
 */
@Schema(name = "CreditVersion")
public record CreditVersionView(
    int version,
    int settingVersion,
    @Schema(examples = "LAST_TOUCH") String model,
    @Schema(examples = "168") int clickWindowHours,
    @Schema(examples = "24") int viewWindowHours,
    Instant decidedAt,
    List<CreditView> credits,
    List<EvidenceView> evidence) {}
