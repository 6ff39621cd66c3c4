package io.hookline.content.produce.rhythm;

import io.hookline.content.calendar.LocalTimes;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.Texts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A block of a week.
 *
 * @param id of the block in an earlier template that this one goes on as; null for a new one
 * @param localStart in the brand's time zone
 * @param owner whose work it is: the user name with which the person logs in
 * @param capacity how many posts it has room for; null where that is not counted
 */
record NewWeekBlock(
    @Schema(nullable = true) UUID id,
    @NotNull BlockKind kind,
    @Size(max = 200) @Schema(examples = "Batch of the week", nullable = true) String title,
    @NotNull DayOfWeek weekday,
    @NotNull
        @Pattern(regexp = LocalTimes.PATTERN, message = LocalTimes.MESSAGE)
        @Schema(examples = "09:00")
        String localStart,
    @NotNull @Min(5) @Max(1440) @Schema(examples = "120") Integer minutes,
    @Size(max = 100) @Schema(examples = "mia.operator", nullable = true) String owner,
    @Min(1) @Max(500) @Schema(examples = "4", nullable = true) Integer capacity) {

  WeekBlock toBlock() {
    return new WeekBlock(
        id == null ? Ids.next() : id,
        kind,
        Texts.orNull(title),
        weekday,
        localStart,
        minutes,
        Texts.orNull(owner),
        capacity);
  }
}
