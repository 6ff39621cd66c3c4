package io.hookline.attribution.credit.setting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hookline.engine.credit.Counting;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.PositionShares;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.port.UnitDimension;
import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By what credit is given. What the model does not use is null; what it uses has a value, that of
 * the field's description where it was left out.
 *
 * @param firstShare of the credit, for the first touch; with two touches in all, both shares are
 *     scaled to 1
 * @param lastShare the same for the last touch
 * @param halfLifeHours after which a touch weighs half as much
 * @param markovOrder how many steps the next one depends on
 * @param dimension what the steps of a path are
 */
@Schema(name = "AttributionRules")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SettingRules(
    @NotNull CreditModel model,
    @NotNull @Valid Windows windows,
    @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 4)
        @Schema(
            nullable = true,
            examples = "0.4",
            description = "Of POSITION_BASED; 0.4 if left out")
        BigDecimal firstShare,
    @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 4)
        @Schema(
            nullable = true,
            examples = "0.4",
            description = "Of POSITION_BASED; 0.4 if left out")
        BigDecimal lastShare,
    @Min(1)
        @Max(Windows.LONGEST)
        @Schema(nullable = true, examples = "168", description = "Of TIME_DECAY; 168 if left out")
        Integer halfLifeHours,
    @Min(1)
        @Max(3)
        @Schema(nullable = true, examples = "1", description = "Of MARKOV; 1 if left out")
        Integer markovOrder,
    @Schema(nullable = true, description = "Of MARKOV and SHAPLEY; CHANNEL if left out")
        UnitDimension dimension,
    @Schema(nullable = true, description = "EVERY if left out") Counting counting) {

  private static final BigDecimal SHARE = new BigDecimal("0.4");
  private static final int WEEK = 168;

  /** What was left out of a body that has no {@link #violations}. */
  public SettingRules {
    counting = counting == null ? Counting.EVERY : counting;
    if (model == CreditModel.POSITION_BASED) {
      firstShare = plain(firstShare == null ? SHARE : firstShare);
      lastShare = plain(lastShare == null ? SHARE : lastShare);
    }
    if (model == CreditModel.TIME_DECAY && halfLifeHours == null) {
      halfLifeHours = WEEK;
    }
    if (model == CreditModel.MARKOV && markovOrder == null) {
      markovOrder = 1;
    }
    if (model != null && model.isDataDriven() && dimension == null) {
      dimension = UnitDimension.CHANNEL;
    }
  }

  /**
   * For the engine. Of a data-driven model the windows and the counting are all that says what the
   * paths are; which touch of one has more is nothing that it asks.
   */
  public CreditRules creditRules() {
    int whole = PositionShares.WHOLE;
    return new CreditRules(
        windows.ofEngine(),
        model.isDataDriven() ? RuleModel.LAST_TOUCH : RuleModel.valueOf(model.name()),
        firstShare == null
            ? PositionShares.USUAL
            : new PositionShares(parts(firstShare, whole), parts(lastShare, whole)),
        halfLifeHours == null ? WEEK : halfLifeHours,
        counting);
  }

  private static int parts(BigDecimal share, int whole) {
    return share.multiply(BigDecimal.valueOf(whole)).intValueExact();
  }

  static SettingRules of(CreditModel model, Windows windows) {
    return new SettingRules(model, windows, null, null, null, null, null, null);
  }

  /** So that 0.4 and 0.4000 are the same. */
  private static BigDecimal plain(BigDecimal share) {
    return new BigDecimal(share.stripTrailingZeros().toPlainString());
  }

  List<Violation> violations(String at) {
    List<Violation> found = new ArrayList<>(windows.violations(at + "windows"));
    only(found, at + "firstShare", firstShare, model == CreditModel.POSITION_BASED);
    only(found, at + "lastShare", lastShare, model == CreditModel.POSITION_BASED);
    only(found, at + "halfLifeHours", halfLifeHours, model == CreditModel.TIME_DECAY);
    only(found, at + "markovOrder", markovOrder, model == CreditModel.MARKOV);
    only(found, at + "dimension", dimension, model.isDataDriven());
    if (model == CreditModel.POSITION_BASED) {
      shares(found, at);
    }
    return found;
  }

  private void only(List<Violation> found, String field, Object value, boolean used) {
    if (value != null && !used) {
      found.add(new Violation(field, "must be left out for " + model));
    }
  }

  private void shares(List<Violation> found, String at) {
    BigDecimal both = firstShare.add(lastShare);
    if (both.compareTo(BigDecimal.ONE) > 0) {
      found.add(new Violation(at + "lastShare", "must not come to more than 1 with firstShare"));
    }
    if (both.signum() == 0) {
      found.add(new Violation(at + "lastShare", "must not be 0 where firstShare is, too"));
    }
  }
}
