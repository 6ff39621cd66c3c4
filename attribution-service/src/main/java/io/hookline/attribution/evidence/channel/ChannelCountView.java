package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.attribution.evidence.channel.OriginCount.Counts;
import io.hookline.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came by a channel, and a kind of ad.
 *
 * @param clicks and views: touches of the brand's links
 * @param conversions orders, by the visit in which they were placed or the last click before
 * @param valuedConversions those whose value in the brand's currency is known
 * @param value of those
 * @param netValue what is left after refunds
 * @param newCustomers orders of new customers; where neither is known an order is in neither
 */
@Schema(name = "ChannelCount")
record ChannelCountView(
    @Schema(examples = "CREATOR") String channel,
    @Schema(nullable = true) AdKind adKind,
    @Schema(examples = "1204") long clicks,
    @Schema(examples = "88") long views,
    @Schema(examples = "41") long conversions,
    @Schema(examples = "40") long valuedConversions,
    Money value,
    Money netValue,
    @Schema(examples = "29") long newCustomers,
    @Schema(examples = "9") long returningCustomers) {

  static ChannelCountView of(ChannelKey key, Counts counts, String currency) {
    return new ChannelCountView(
        key.channel(),
        key.adKind(),
        counts.clicks(),
        counts.views(),
        counts.orders(),
        counts.valued(),
        new Money(counts.value().stripTrailingZeros(), currency),
        new Money(counts.value().subtract(counts.refunded()).stripTrailingZeros(), currency),
        counts.newCustomers(),
        counts.returningCustomers());
  }
}
