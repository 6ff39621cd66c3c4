package io.hookline.reporting.judgement.campaign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a campaign goes.
 *
 * @param figures none before it begins; what creators cost only for who has the finance right
 * @param budget null without the finance right, or a budget
 * @param cut what costs more for what it brings than the rest; empty too where there is too little
 *     to compare
 */
@Schema(name = "CampaignMonitor")
record CampaignMonitorView(
    MonitoredCampaign campaign,
    @Schema(examples = "USD") String currency,
    CampaignWindow window,
    List<CampaignPace> figures,
    @Schema(nullable = true) BudgetPace budget,
    List<CutProposal> cut) {}
