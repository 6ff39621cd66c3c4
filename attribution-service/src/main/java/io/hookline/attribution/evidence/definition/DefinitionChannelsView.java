package io.hookline.attribution.evidence.definition;

import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.kit.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a definition counts in a period by the channels of its orders.
 *
 * @param channels those that have any, the most conversions first
 */
@Schema(name = "ConversionChannels")
record DefinitionChannelsView(
    LocalDate from,
    LocalDate to,
    @Schema(examples = "UTC") String timeZone,
    List<OfChannel> channels) {

  /**
   * A channel and kind of ad.
   *
   * @param adKind null for no ad, or one whose kind nothing tells
   * @param valued those whose value in the brand's currency is known
   */
  @Schema(name = "CountedChannel")
  record OfChannel(
      @Schema(examples = "CREATOR") String channel,
      @Schema(nullable = true) AdKind adKind,
      @Schema(examples = "41") long count,
      @Schema(examples = "40") long valued,
      Money value) {}
}
