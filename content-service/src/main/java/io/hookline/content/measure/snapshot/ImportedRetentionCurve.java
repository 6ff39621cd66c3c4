package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.bulk.imports.CsvColumn;
import io.hookline.content.produce.post.PostName;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The retention curve of one of many posts. In a CSV file a cell holds its points. */
@Schema(name = "ImportedRetentionCurve")
@CsvColumn("postId")
@CsvColumn(value = "network", example = "TIKTOK")
@CsvColumn(
    value = "postVideo",
    example = "https://www.tiktok.com/@miawong/video/7412345678901234567")
@CsvColumn(value = "capturedAt", example = "2026-09-05T06:00:00Z")
@CsvColumn("collectedAt")
@CsvColumn(value = "dataset", example = "ORGANIC")
@CsvColumn(value = "source", example = "IMPORT")
@CsvColumn(value = "points", example = "0:1, 1:0.84, 2:0.77, 3:0.62")
record ImportedRetentionCurve(
    @JsonUnwrapped @Valid PostName post,
    @NotNull @Plausible @Schema(examples = "2026-09-05T06:00:00Z") Instant capturedAt,
    @Plausible @Schema(nullable = true, description = NewSnapshot.COLLECTED) Instant collectedAt,
    @NotNull Dataset dataset,
    @NotNull @Schema(examples = "IMPORT") Source source,
    @NotEmpty @Size(max = RetentionRules.MOST_POINTS) List<@NotNull @Valid RetentionPoint> points)
    implements ImportedReading {

  @Override
  public PostReading of(UUID id) {
    return new PostReading(id, capturedAt, collectedAt, dataset, source, null, points, null);
  }
}
