package io.hookline.creator.deal.partnership;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.creator.terms.Commission;
import io.hookline.creator.terms.CommissionBase;
import io.hookline.creator.terms.FlatFee;
import io.hookline.creator.terms.Pay;
import io.hookline.creator.terms.Terms;
import io.hookline.kit.value.Money;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A partnership in a file of them, which becomes a draft; see {@link NewPartnership}. What else is
 * agreed is added to the draft.
 *
 * @param fee a flat fee that is due on activation
 * @param commissionPercent of all sales
 */
@Schema(name = "ImportedPartnership")
record ImportedPartnership(
    @NotNull UUID creatorId,
    @Schema(nullable = true) UUID campaignId,
    @NotBlank @Size(max = 200) @Schema(examples = "Spring launch") String name,
    @NotNull @Plausible @Schema(examples = "2026-09-01") LocalDate startsOn,
    @Plausible @Schema(examples = "2026-12-31", nullable = true) LocalDate endsOn,
    @Valid @Schema(nullable = true) Money fee,
    @Digits(integer = 3, fraction = 4)
        @DecimalMin("0")
        @DecimalMax("100")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, nullable = true, examples = "10")
        BigDecimal commissionPercent) {

  /**
   * By what a partnership that is sent again is known.
   *
   * @param creator whose it is
   */
  record Key(UUID creator, String name, LocalDate startsOn) {}

  Key key() {
    return new Key(creatorId, name, startsOn);
  }

  NewPartnership drafted() {
    return new NewPartnership(creatorId, campaignId, name, startsOn, endsOn, null, null, null);
  }

  /**
   * @param currency the brand's, where no fee says another one
   * @throws io.hookline.kit.problem.Problem VALIDATION_FAILED
   */
  Agreement agreed(String currency) {
    Pay pay = fee == null ? Pay.nothing(currency) : Pay.nothing(fee.currency());
    Terms said =
        Terms.of(
            new Pay(
                pay.currency(),
                fee == null ? null : FlatFee.onActivation(fee.amount()),
                List.of(),
                commissionPercent == null
                    ? null
                    : new Commission(commissionPercent, CommissionBase.NET_VALUE, List.of(), null),
                List.of(),
                null,
                List.of()));
    return new Wording(startsOn, endsOn, null, said).after(Terms.of(pay));
  }
}
