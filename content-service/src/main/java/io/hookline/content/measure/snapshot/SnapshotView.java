package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A snapshot as it is shown.
 *
 * @param fell counters that stood higher when they were told last before, of the same dataset
 * @param exceeding counters that are larger than what they are a part of
 */
@Schema(name = "Snapshot")
@PartlyDerived("fell: of earlier snapshots, which may arrive later")
record SnapshotView(
    @JsonUnwrapped SnapshotFacts facts,
    @Schema(
            examples = "[\"LIKES\"]",
            description =
                "Counters that are lower here than when they were last measured before, in the same"
                    + " dataset. They are kept as they were told; of estimates it is not said")
        List<Counter> fell,
    @Schema(description = "Counters larger than what they are a part of, by more than rounding")
        List<ExceedingCounter> exceeding)
    implements Versioned {

  static SnapshotView of(SnapshotFacts facts, List<Counter> fell) {
    return new SnapshotView(facts, fell, PartOfWhole.exceeding(facts.counters()));
  }

  @Override
  public UUID id() {
    return facts.id();
  }

  @Override
  public long version() {
    return facts.version();
  }
}
