package io.hookline.creator.money.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which rules hold commissions, and from where on. None is switched off by leaving it out.
 *
 * @param bannedReferrers sites from which no sale is paid before somebody has looked, with all that
 *     is below them; none switches the rule off
 */
@Schema(name = "RiskRules")
record RiskRules(
    @NotNull Boolean selfPurchase,
    @NotNull Boolean duplicateAccounts,
    @NotNull Boolean disposableEmail,
    @NotNull Boolean codeLeak,
    @NotNull @Size(max = 1000) @Schema(examples = "[\"coupons.example\"]")
        List<
                @NotNull @Size(max = 253)
                @Pattern(
                    regexp = "[\\p{Ll}\\p{Lo}\\p{N}-]+(\\.[\\p{Ll}\\p{Lo}\\p{N}-]+)+",
                    message = "must be a domain in lower case such as coupons.example")
                String>
            bannedReferrers,
    @NotNull @Valid RefundRate refundRate) {

  /** What holds until a brand says otherwise; the list only a brand can write. */
  static final RiskRules USUAL =
      new RiskRules(true, true, true, true, List.of(), new RefundRate(true, 40, 10, 90));

  /**
   * Holds when so much of a creator's orders of some days was given back.
   *
   * @param percent of the orders, or more
   * @param leastOrders fewer orders say nothing
   * @param days before the order
   */
  @Schema(name = "RefundRateRule")
  record RefundRate(
      @NotNull Boolean enabled,
      @Min(1) @Max(100) @Schema(examples = "40") int percent,
      @Min(1) @Max(10000) @Schema(examples = "10") int leastOrders,
      @Min(1) @Max(365) @Schema(examples = "90") int days) {}
}
