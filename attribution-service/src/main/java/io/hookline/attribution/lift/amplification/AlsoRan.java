package io.hookline.attribution.lift.amplification;

import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What else was going on: each may be why the days differ.
 *
 * @param posts other posts that were boosted in the measured days
 * @param ads other ads of the brand in them, by kind
 * @param promoCodes codes that began or ended between the baseline's first day and the last
 *     measured one
 * @param complete false where there are more of one sort than are named
 */
@Schema(name = "AmplificationAlsoRan")
record AlsoRan(
    List<OtherPost> posts, List<OtherAds> ads, List<ChangedCode> promoCodes, boolean complete) {

  /** Of each sort so many are named. */
  static final int MOST = 50;

  static final AlsoRan NOTHING = new AlsoRan(List.of(), List.of(), List.of(), true);

  /**
   * @param from first day of its ads among the measured ones, to the last
   * @param spend null where none is known in the brand's currency
   */
  @Schema(name = "AmplificationOtherPost")
  record OtherPost(
      UUID postId,
      boolean sameCreator,
      LocalDate from,
      LocalDate to,
      @Schema(nullable = true) Money spend) {}

  /**
   * @param adKind null of ads of which nobody said the kind
   */
  @Schema(name = "AmplificationOtherAds")
  record OtherAds(
      @Schema(nullable = true) AdKind adKind,
      @Schema(examples = "7") long days,
      @Schema(nullable = true) Money spend) {}

  @Schema(name = "AmplificationChangedCode")
  record ChangedCode(
      UUID promoCodeId,
      UUID creatorId,
      @Schema(nullable = true) Instant validFrom,
      @Schema(nullable = true) Instant validUntil) {}
}
