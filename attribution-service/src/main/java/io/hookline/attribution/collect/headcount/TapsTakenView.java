package io.hookline.attribution.collect.headcount;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of taps: none of them need be sent again.
 *
 * @param counted that were not known
 * @param known that had been sent before
 * @param tooOld of more than 31 days ago, which change no figure any more
 */
@Schema(name = "TapsTaken")
record TapsTakenView(
    @Schema(examples = "3") int counted,
    @Schema(examples = "0") int known,
    @Schema(examples = "0") int tooOld) {}
