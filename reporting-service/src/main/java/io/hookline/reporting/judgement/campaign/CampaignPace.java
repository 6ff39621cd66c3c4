package io.hookline.reporting.judgement.campaign;

import io.hookline.reporting.figures.query.Figure;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure of a campaign so far.
 *
 * @param projectedAtEnd of what adds up, figure / elapsed x days: no forecast, the pace so far
 */
@Schema(name = "CampaignPace")
record CampaignPace(
    Figure figure, @Schema(nullable = true, examples = "420000") BigDecimal projectedAtEnd) {}
