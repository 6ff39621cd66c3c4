package io.hookline.attribution.lift.study;

import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which regions are treated, and with what they are compared.
 *
 * @param cells against one control: all regions that are in none of them and are not excluded
 * @param excluded compared with by nobody: spill-over, other campaigns, strange days
 * @param neighbours of which spill-over is warned
 * @param source TOLD where it is not said
 * @param preDays how many days before the study are looked at; 90 where it is not said, and at
 *     least as many as the study has
 */
@Schema(name = "RegionDesign")
public record RegionDesign(
    @NotNull
        @Size(min = 1, max = 10)
        @Schema(
            examples =
                "[{\"name\": \"DARK\", \"treatment\": \"GO_DARK\","
                    + " \"regions\": [\"chicago\", \"portland\"]}]")
        List<@NotNull @Valid StudyCell> cells,
    @Size(max = 1000) @Schema(examples = "[]") List<@NotBlank @Size(max = 200) String> excluded,
    @Size(max = 1000) @Schema(examples = "[]") List<@NotNull @Valid RegionNeighbours> neighbours,
    @Schema(examples = "TOLD", defaultValue = "TOLD") RegionSource source,
    @Min(14) @Max(730) @Schema(examples = "90", defaultValue = "90") Integer preDays) {

  private static final int USUAL = 90;

  public RegionDesign {
    excluded = excluded == null ? List.of() : RegionName.all(excluded);
    neighbours = neighbours == null ? List.of() : neighbours;
    source = source == null ? RegionSource.TOLD : source;
    preDays = preDays == null ? USUAL : preDays;
  }

  /** Whether what is studied is missing in any cell. */
  boolean withholds() {
    return cells.stream().anyMatch(cell -> cell.treatment().withholds());
  }

  List<Violation> violations(StudyMetric metric, long days) {
    Violations found = new Violations("design.regions.");
    Set<String> names = new HashSet<>();
    Set<String> taken = new HashSet<>(excluded);
    for (int i = 0; i < cells.size(); i++) {
      StudyCell cell = cells.get(i);
      found.unless(names.add(cell.name()), "cells[" + i + "].name", "is another cell's");
      for (int j = 0; j < cell.regions().size(); j++) {
        found.unless(
            taken.add(cell.regions().get(j)),
            "cells[" + i + "].regions[" + j + "]",
            "stands twice, or is excluded");
      }
    }
    found.unless(preDays >= days, "preDays", "must be at least as many as the study has");
    found.unless(
        source == RegionSource.TOLD || metric.conversionDefinitionId() == null,
        "source",
        "must be TOLD where a definition counts: orders are counted as they are");
    return found.all();
  }
}
