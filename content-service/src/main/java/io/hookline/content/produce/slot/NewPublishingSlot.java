package io.hookline.content.produce.slot;

import io.hookline.content.calendar.LocalTimes;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A time of the week at which an account publishes.
 *
 * @param localTime in the brand's time zone
 * @param startsOn first day on which it may come up; null: today
 * @param endsOn last day on which it may come up; null: for good
 */
record NewPublishingSlot(
    @NotNull UUID accountId,
    @NotNull DayOfWeek weekday,
    @NotNull
        @Pattern(regexp = LocalTimes.PATTERN, message = LocalTimes.MESSAGE)
        @Schema(examples = "18:30")
        String localTime,
    @Plausible @Schema(examples = "2026-11-23", nullable = true) LocalDate startsOn,
    @Plausible @Schema(examples = "2099-12-27", nullable = true) LocalDate endsOn) {}
