package io.hookline.attribution.evidence.placeevidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was tapped, counted and scanned at a place, beside its orders.
 *
 * @param days each day of the period on which there was something; where it was asked for
 */
@Schema(name = "PlaceEvidence")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceEvidenceView(
    UUID placeId,
    @Schema(examples = "NYC-05") String code,
    @Schema(examples = "Fifth Avenue") String name,
    LocalDate from,
    LocalDate to,
    @Schema(examples = "America/New_York") String timeZone,
    @Schema(examples = "1") long channelRulesVersion,
    Figures figures,
    List<Day> days) {

  /** A day of the place. */
  @Schema(name = "PlaceEvidenceDay")
  record Day(LocalDate day, Figures figures) {}

  /**
   * @param taps answers that were tapped
   * @param weightedTaps taps by the weights of their counters, beside a click's 1
   * @param people who came in; absent where nobody counted
   * @param weightedPeople the same by the weights of the counts
   * @param scans clicks of links that stand at the place, its QR codes among them, by days of the
   *     brand
   * @param orders of the place
   * @param silentOrders those of which nothing says where they came from: no visit, no click, no
   *     code, no answer
   * @param silentValue what is left of these after refunds
   * @param ordersPerPerson orders / people
   * @param channels what was tapped, by channel, the most first
   */
  @Schema(name = "PlaceEvidenceFigures")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Figures(
      @Schema(examples = "120") long taps,
      @Schema(examples = "24") BigDecimal weightedTaps,
      @Schema(examples = "640") Long people,
      @Schema(examples = "64") BigDecimal weightedPeople,
      @Schema(examples = "31") long scans,
      @Schema(examples = "96") long orders,
      @Schema(examples = "70") long silentOrders,
      Money silentValue,
      @Schema(examples = "0.15") BigDecimal ordersPerPerson,
      List<ByChannel> channels) {}

  /**
   * What taps say of the orders of which nothing else says anything.
   *
   * @param share of all taps
   * @param shareFrom lower end of the share's 95 % interval (Wilson)
   * @param shareTo upper end
   * @param impliedOrders share * silentOrders; no order is credited by it
   * @param impliedValue share * silentValue
   */
  @Schema(name = "PlaceEvidenceOfChannel")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ByChannel(
      @Schema(examples = "TIKTOK_BY_ANSWER") String channel,
      @Schema(examples = "42") long taps,
      @Schema(examples = "0.35") BigDecimal share,
      @Schema(examples = "0.2705") BigDecimal shareFrom,
      @Schema(examples = "0.4388") BigDecimal shareTo,
      @Schema(examples = "24.5") BigDecimal impliedOrders,
      Money impliedValue) {}
}
