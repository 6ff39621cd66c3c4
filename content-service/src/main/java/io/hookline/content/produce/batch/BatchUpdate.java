package io.hookline.content.produce.batch;

import io.hookline.content.calendar.LocalTimes;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.Texts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a batch can change.
 *
 * @param localStart in the brand's time zone; null: some time of the day
 * @param crew who films, by the user names with which they log in
 * @param creatorIds who is in front of the camera
 * @param postIds in the order of filming; a post is in one batch at a time
 */
record BatchUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "Serum week") String name,
    @NotNull @Plausible @Schema(examples = "2026-12-02") LocalDate day,
    @Pattern(regexp = LocalTimes.PATTERN, message = LocalTimes.MESSAGE)
        @Schema(examples = "10:00", nullable = true)
        String localStart,
    @Min(5) @Max(1440) @Schema(examples = "240", nullable = true) Integer minutes,
    @Size(max = 200) @Schema(examples = "Studio 2", nullable = true) String place,
    @Size(max = 20) @Schema(nullable = true) List<@NotBlank @Size(max = 100) String> crew,
    @Size(max = 20)
        @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]", nullable = true)
        List<@NotNull UUID> creatorIds,
    @Size(max = 100)
        @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]", nullable = true)
        List<@NotNull UUID> postIds) {

  /** A null is an empty list, and a name has no blanks at its ends and comes once. */
  BatchUpdate {
    crew = crew == null ? List.of() : crew.stream().map(Texts::orNull).distinct().toList();
    creatorIds = creatorIds == null ? List.of() : creatorIds.stream().distinct().toList();
    postIds = postIds == null ? List.of() : postIds.stream().distinct().toList();
  }
}
