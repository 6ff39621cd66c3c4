package io.hookline.attribution.lift.platformresult;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A correction.
 *
 * @param number 1 the first
 * @param before what stood until then
 */
@Schema(name = "PlatformResultCorrection")
record PlatformResultCorrectionView(
    @Schema(examples = "1") long number,
    @Schema(examples = "The interval was that of the pilot") String why,
    NewPlatformResult before,
    @Schema(examples = "olivia") String correctedBy,
    Instant correctedAt) {}
