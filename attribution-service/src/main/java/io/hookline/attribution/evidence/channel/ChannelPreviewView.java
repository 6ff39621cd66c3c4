package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.attribution.evidence.origin.Origin;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What rules would make of the past, beside what the rules that hold make of it; nothing is kept.
 *
 * @param rulesVersion those that hold
 * @param complete false where only the latest million of touches or orders were looked at
 * @param touches in the period, and how many of them would have another channel or kind of ad
 * @param shifts from which channel to which, the most orders first; at most 100
 */
@Schema(name = "ChannelPreview")
record ChannelPreviewView(
    LocalDate from,
    LocalDate to,
    long rulesVersion,
    boolean complete,
    @Schema(examples = "52104") long touches,
    @Schema(examples = "318") long changedTouches,
    @Schema(examples = "1204") long conversions,
    @Schema(examples = "22") long changedConversions,
    List<ChannelCountView> before,
    List<ChannelCountView> after,
    List<Shift> shifts) {

  /**
   * What would go from one channel to another.
   *
   * @param samples of where it came from, at most 5, the most frequent first
   */
  @Schema(name = "ChannelShift")
  record Shift(
      @Schema(examples = "PAID_OTHER") String fromChannel,
      @Schema(nullable = true) AdKind fromAdKind,
      @Schema(examples = "PAID_SOCIAL") String toChannel,
      @Schema(nullable = true) AdKind toAdKind,
      @Schema(examples = "296") long touches,
      @Schema(examples = "22") long conversions,
      List<Sample> samples) {}

  /**
   * @param ruleBefore the rule that decides now; null when none does
   */
  @Schema(name = "ChannelSample")
  record Sample(
      Origin origin,
      long touches,
      long conversions,
      @Schema(nullable = true, examples = "Other ads") String ruleBefore,
      @Schema(nullable = true, examples = "Ads of social networks") String ruleAfter) {}
}
