package io.hookline.creator.money.risk;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of earnings of which somebody decided.
 *
 * @param resolved those that are released, or void, now
 * @param notHeld those that were not held, which are as they were
 */
@Schema(name = "Resolution")
record ResolutionView(ReviewDecision decision, List<UUID> resolved, List<UUID> notHeld) {}
