package io.hookline.content.measure.daily;

import io.hookline.content.measure.snapshot.Counter;
import io.hookline.content.measure.snapshot.Counters;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a post's counters gained in a period; null is a counter that nobody told in it. */
@Schema(name = "PeriodGain")
record PeriodGainView(
    @Schema(nullable = true, description = "The latest instant in it of which a counter is told")
        Instant asOf,
    @Schema(description = "At its end") Counters stood,
    @Schema(
            description =
                "What stood at its end less what stood when the counter was told before it; since"
                    + " the publication for a post that came out in it")
        GainedCounters gained,
    @Schema(
            description =
                "Counters that fell below what had been measured: the network took back, or corrected,"
                    + " some")
        List<Counter> fell,
    @Schema(
            description =
                "Counters of which nobody had told before: gained is counted from the first time")
        List<Counter> partial,
    @Schema(description = "Counters with an estimate in what stood, or in what was subtracted")
        List<Counter> estimated) {

  static PeriodGainView of(Gain gain) {
    return new PeriodGainView(
        gain.asOf(),
        StoodCounters.of(gain.stood()),
        GainedCounters.of(gain.gained()),
        List.copyOf(gain.fell()),
        List.copyOf(gain.partial()),
        List.copyOf(gain.estimated()));
  }
}
