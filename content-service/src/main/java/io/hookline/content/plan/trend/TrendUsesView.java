package io.hookline.content.plan.trend;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often a trend is named, counted at the moment of the read.
 *
 * @param ideas ideas that name it
 * @param used those of them that became a post
 */
@Schema(name = "TrendUses")
public record TrendUsesView(@Schema(examples = "3") long ideas, @Schema(examples = "1") long used) {

  static final TrendUsesView NONE = new TrendUsesView(0, 0);
}
