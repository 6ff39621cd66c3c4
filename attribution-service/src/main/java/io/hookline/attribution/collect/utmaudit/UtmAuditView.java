package io.hookline.attribution.collect.utmaudit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The state of a brand's tags in a period.
 *
 * @param adDays whether any ad's day is known: without, nothing can be said of spend
 * @param taxonomyVersion by which names were judged; 0 while there is none, and spellings were
 *     compared with each other
 * @param findings of each kind those that matter most
 */
@Schema(name = "UtmAudit")
record UtmAuditView(
    LocalDate from,
    LocalDate to,
    Links links,
    Visits visits,
    boolean adDays,
    @Schema(examples = "3") long taxonomyVersion,
    List<FindingCount> counts,
    List<FindingView> findings) {

  /**
   * Links that are not archived.
   *
   * @param tagged with source, medium and campaign
   * @param taggedShare null where there is no link
   */
  @Schema(name = "TaggedLinks")
  record Links(
      @Schema(examples = "40") long all,
      @Schema(examples = "36") long tagged,
      @Schema(nullable = true, examples = "0.9") BigDecimal taggedShare) {}

  /**
   * Visits of people by links of the brand, and those of pages that brought tags or a click id.
   *
   * @param campaignShare of visits with a campaign; null where there is no visit
   */
  @Schema(name = "AuditedVisits")
  record Visits(
      @Schema(examples = "812") long all,
      @Schema(examples = "790") long withCampaign,
      @Schema(nullable = true, examples = "0.973") BigDecimal campaignShare) {}

  /** How many findings of a kind there are, shown or not. */
  @Schema(name = "UtmFindingCount")
  record FindingCount(FindingKind kind, @Schema(examples = "2") long findings) {}
}
