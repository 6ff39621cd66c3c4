package io.hookline.reporting.judgement.roi;

import io.hookline.kit.value.Money;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the creator costs: the full fees of the partnerships that were agreed whose days touch the
 * period. Fees are not divided over days, and drafts do not count. Those that are agreed in another
 * currency than the brand's are listed, but no part of the total.
 */
@Schema(name = "Fee")
public record Fee(Money total, List<PartnershipFee> partnerships) {

  /** One partnership's fee. */
  @Schema(name = "PartnershipFee")
  public record PartnershipFee(
      UUID id,
      @Schema(examples = "Spring launch") String name,
      Money amount,
      @Schema(examples = "ACTIVE") String status) {}

  static Fee of(CreatorActivity activity, String currency) {
    List<PartnershipFee> partnerships =
        activity.partnerships().stream()
            .map(
                p ->
                    new PartnershipFee(
                        p.id(), p.name(), new Money(p.amount(), p.currency()), p.status()))
            .toList();
    return new Fee(
        Amounts.sum(
            partnerships.stream()
                .map(PartnershipFee::amount)
                .filter(amount -> amount.currency().equals(currency))
                .toList(),
            currency),
        partnerships);
  }
}
