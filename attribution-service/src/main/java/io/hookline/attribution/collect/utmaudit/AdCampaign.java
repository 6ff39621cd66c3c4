package io.hookline.attribution.collect.utmaudit;

import io.hookline.kit.value.Money;
import java.util.UUID;

/**
 * What a campaign of a platform cost in a period.
 *
 * @param id the platform's
 * @param name as it was last told, or null
 * @param campaign the brand's own, or null
 * @param spend in one currency: of a campaign in two there are two of these
 * @param clicks that the platform counted
 */
record AdCampaign(String id, String name, UUID campaign, Money spend, long clicks) {}
