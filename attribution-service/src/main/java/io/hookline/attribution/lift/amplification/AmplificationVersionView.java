package io.hookline.attribution.lift.amplification;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a measurement was at one time. */
@Schema(name = "AmplificationMeasurementVersion")
record AmplificationVersionView(
    @Schema(examples = "2") long version,
    AmplificationState state,
    BoostFigures figures,
    Instant measuredAt) {}
