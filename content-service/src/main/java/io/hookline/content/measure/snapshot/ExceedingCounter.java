package io.hookline.content.measure.snapshot;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A counter that is larger than the one that it is a part of. */
@Schema(name = "ExceedingCounter")
record ExceedingCounter(
    @Schema(examples = "FULL_VIEWS") Counter counter,
    @Schema(examples = "VIEWS") Counter exceeds) {}
