package io.hookline.attribution.collect.headcount;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of taps: all of them are kept, and need not be sent again.
 *
 * @param counted that were not known
 * @param known that had been sent before
 */
@Schema(name = "TapsTaken")
record TapsTakenView(@Schema(examples = "3") int counted, @Schema(examples = "0") int known) {}
