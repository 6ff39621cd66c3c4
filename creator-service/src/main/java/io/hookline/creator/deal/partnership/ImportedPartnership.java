package io.hookline.creator.deal.partnership;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.bulk.imports.CsvColumn;
import io.hookline.creator.terms.AgreedDisclosure;
import io.hookline.creator.terms.ApprovalPolicy;
import io.hookline.creator.terms.DeliverableRate;
import io.hookline.creator.terms.FeeDue;
import io.hookline.creator.terms.Terms;
import io.hookline.creator.terms.UsageChannel;
import io.hookline.kit.value.CurrencyCode;
import io.hookline.kit.value.Money;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
 * A partnership in a file of them, which becomes a draft; see {@link NewPartnership}. What a
 * spreadsheet does not carry, rules of commissions and bonuses among it, is added to the draft.
 *
 * @param fee a flat fee
 * @param feeDue null: on activation
 * @param currency of what is paid besides a fee, which has its own; null: the brand's
 * @param commissionPercent of all sales
 * @param perDeliverable what is paid for each; in CSV a column of each type, videoAmount
 * @param exclusivityDays how long exclusivity holds after the last day; or exclusivityUntil
 */
@Schema(name = "ImportedPartnership")
@CsvColumn("creatorId")
@CsvColumn("campaignId")
@CsvColumn(value = "name", example = "Spring launch")
@CsvColumn(value = "startsOn", example = "2026-09-01")
@CsvColumn(value = "endsOn", example = "2026-12-31")
@CsvColumn(value = "fee.amount", example = "5000.00")
@CsvColumn(value = "fee.currency", example = "USD")
@CsvColumn("feeDue")
@CsvColumn("currency")
@CsvColumn(value = "commissionPercent", example = "10")
@CsvColumn("commissionCap")
@CsvColumn("videoAmount")
@CsvColumn("carouselAmount")
@CsvColumn("storyAmount")
@CsvColumn("liveAmount")
@CsvColumn("ugcVideoAmount")
@CsvColumn("rawFootageAmount")
@CsvColumn("sparkAuthorizationAmount")
@CsvColumn("appearanceAmount")
@CsvColumn("otherAmount")
@CsvColumn("exclusivityCategories")
@CsvColumn("exclusivityDays")
@CsvColumn("exclusivityUntil")
@CsvColumn("usageChannels")
@CsvColumn("usageUntil")
@CsvColumn("whitelistingUntil")
@CsvColumn("disclosures")
@CsvColumn("approvalBefore")
@CsvColumn("revisionRounds")
record ImportedPartnership(
    @NotNull UUID creatorId,
    @Schema(nullable = true) UUID campaignId,
    @NotBlank @Size(max = 200) @Schema(examples = "Spring launch") String name,
    @NotNull @Plausible @Schema(examples = "2026-09-01") LocalDate startsOn,
    @Plausible @Schema(examples = "2026-12-31", nullable = true) LocalDate endsOn,
    @Valid @CurrencyCode @Schema(nullable = true) Money fee,
    @Schema(nullable = true) FeeDue feeDue,
    @CurrencyCode @Schema(nullable = true, examples = "USD", pattern = "^([A-Z]{3})$")
        String currency,
    @Digits(integer = 3, fraction = 4)
        @DecimalMin("0")
        @DecimalMax("100")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, nullable = true, examples = "10")
        BigDecimal commissionPercent,
    @Digits(integer = 15, fraction = 4)
        @DecimalMin("0")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, nullable = true, examples = "20000.00")
        BigDecimal commissionCap,
    @Size(max = 20) List<@NotNull @Valid DeliverableRate> perDeliverable,
    @Size(max = 20) @Schema(examples = "[\"Skincare\"]")
        List<@NotBlank @Size(max = 100) String> exclusivityCategories,
    @Min(0) @Max(3650) @Schema(nullable = true, examples = "30") Integer exclusivityDays,
    @Plausible @Schema(nullable = true, examples = "2027-03-31") LocalDate exclusivityUntil,
    @Size(max = 20) List<@NotNull UsageChannel> usageChannels,
    @Plausible @Schema(nullable = true, examples = "2027-03-31") LocalDate usageUntil,
    @Plausible @Schema(nullable = true, examples = "2026-12-31") LocalDate whitelistingUntil,
    @Size(max = 10) List<AgreedDisclosure.@NotNull Kind> disclosures,
    @Schema(nullable = true) ApprovalPolicy.Before approvalBefore,
    @Min(0) @Max(20) @Schema(nullable = true, examples = "2") Integer revisionRounds) {

  ImportedPartnership {
    perDeliverable = perDeliverable == null ? List.of() : perDeliverable;
    exclusivityCategories = exclusivityCategories == null ? List.of() : exclusivityCategories;
    usageChannels = usageChannels == null ? List.of() : usageChannels;
    disclosures = disclosures == null ? List.of() : disclosures;
  }

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
   * @param brands the brand's currency, where the row says no other one
   * @throws io.hookline.kit.problem.Problem VALIDATION_FAILED
   */
  Agreement agreed(String brands) {
    Terms said = new ImportedTerms(this, brands).terms();
    return new Wording(startsOn, endsOn, null, said).after(Terms.of(said.pay()));
  }
}
