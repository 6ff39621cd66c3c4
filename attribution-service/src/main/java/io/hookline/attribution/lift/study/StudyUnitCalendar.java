package io.hookline.attribution.lift.study;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a unit is on and off, as chance drew it: blocks follow each other in pairs, in each of which
 * it is on in one.
 *
 * @param unit BRAND, CREATORS, or the id of a creator
 * @param onFirst of each pair whether the first of its blocks is on
 */
@Schema(name = "StudyUnitCalendar")
public record StudyUnitCalendar(
    @Schema(examples = "BRAND") String unit,
    @Schema(examples = "[true, false, false, true, true]") List<Boolean> onFirst) {}
