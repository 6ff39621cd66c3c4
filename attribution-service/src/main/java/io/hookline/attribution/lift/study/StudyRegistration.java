package io.hookline.attribution.lift.study;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was fixed beside the design when a study was registered.
 *
 * @param startsAt when the first day begins, or later the same day when it was registered on it
 * @param endsAt behind the last day
 * @param definitionVersion by which version of its definition conversions count; null for orders
 * @param method by what it will be decided
 * @param plan what it could find, as it was said then
 * @param salt of the lot: whoever has it can compute each assignment
 * @param calendar of ON_OFF and CREATOR: when what is on; null otherwise
 */
@Schema(name = "StudyRegistration")
public record StudyRegistration(
    Instant at,
    @Schema(examples = "ada") String by,
    Instant startsAt,
    Instant endsAt,
    @Schema(nullable = true, examples = "1") Integer definitionVersion,
    StudyMethod method,
    StudyPlanView plan,
    @Schema(examples = "3f7c0a5e9b1d4c2680aa51c7d2e94f06") String salt,
    @Schema(nullable = true) List<StudyUnitCalendar> calendar) {}
