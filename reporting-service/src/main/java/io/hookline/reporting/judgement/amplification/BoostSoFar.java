package io.hookline.reporting.judgement.amplification;

import io.hookline.reporting.figures.query.Figure;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a post was already boosted with, by kind of ad, since the beginning.
 *
 * @param figures spend, impressions, click-through rate, conversions and their cost
 */
@Schema(name = "BoostSoFar")
record BoostSoFar(
    @Schema(nullable = true, examples = "SPARK") String adKind, List<Figure> figures) {}
