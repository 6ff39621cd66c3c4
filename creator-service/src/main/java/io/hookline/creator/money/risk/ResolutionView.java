package io.hookline.creator.money.risk;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of earnings of which somebody decided.
 *
 * @param resolved those that are released, or void, now
 * @param untouched those that it did not reach, and why
 */
@Schema(name = "Resolution")
record ResolutionView(
    ReviewDecision decision, List<UUID> resolved, List<UntouchedView> untouched) {}
