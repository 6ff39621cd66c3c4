package io.hookline.attribution.credit.unit;

import java.util.UUID;

/**
 * What touches of a source stand for. What there is none of is null.
 *
 * @param direct whether it is direct traffic
 * @param scanned whether clicks are scans of a code in a place
 * @param utmCampaign the tag that names a campaign, as it came
 */
record UnitMeaning(
    String channel,
    String adKind,
    boolean direct,
    boolean scanned,
    UUID campaign,
    String utmCampaign,
    UUID creator,
    UUID partnership,
    UUID series,
    UUID pillar,
    UUID post,
    UUID place,
    String funnelStage) {}
