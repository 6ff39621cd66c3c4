package io.hookline.attribution.lift.switchback;

import io.hookline.attribution.lift.inference.Lift;
import java.util.List;

/**
 * What switching on did.
 *
 * @param lift absolute per unit and day; incremental over all days on that count, so that spend has
 *     to be that of the same days
 * @param how many calendars chance might have drawn
 * @param asked on how many of them p rests, the real one included
 */
public record OnOffLift(Lift lift, List<BlockPair> pairs, long calendars, int asked) {}
