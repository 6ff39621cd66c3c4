package io.hookline.attribution.evidence.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a conversion is worth, in the brand's currency.
 *
 * @param amount of FIXED; of BY_CATEGORY what is worth anything else, null for nothing known
 * @param byCategory of BY_CATEGORY: the first of an action's categories that is listed decides
 */
@Schema(name = "ValueRule")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ValueRule(
    @NotNull By by,
    @DecimalMin("0")
        @DecimalMax("1000000000")
        @Digits(integer = 10, fraction = 4)
        @Schema(nullable = true, examples = "12.50")
        BigDecimal amount,
    @Size(max = 200) @Schema(nullable = true) List<@NotNull @Valid CategoryValue> byCategory) {

  static final ValueRule OF_EVENT = new ValueRule(By.EVENT, null, null);

  enum By {
    /** What its events tell. */
    EVENT,
    FIXED,
    BY_CATEGORY,
    NONE
  }

  /** What an action with an item of the category is worth. */
  @Schema(name = "CategoryValue")
  record CategoryValue(
      @NotBlank @Size(max = 200) @Schema(examples = "Serums") String category,
      @NotNull
          @DecimalMin("0")
          @DecimalMax("1000000000")
          @Digits(integer = 10, fraction = 4)
          @Schema(examples = "8")
          BigDecimal amount) {}

  ValueRule {
    byCategory = byCategory == null ? List.of() : byCategory;
  }

  List<Violation> violations(String at) {
    List<Violation> found = new ArrayList<>();
    if (by == By.FIXED && amount == null) {
      found.add(new Violation(at + "amount", "must be there for FIXED"));
    }
    if ((by == By.EVENT || by == By.NONE) && amount != null) {
      found.add(new Violation(at + "amount", "must be left out for " + by));
    }
    if (by == By.BY_CATEGORY == byCategory.isEmpty()) {
      found.add(
          new Violation(at + "byCategory", "must be there for BY_CATEGORY, and for nothing else"));
    }
    return found;
  }

  /** Null where it is not known. */
  BigDecimal of(Action action) {
    return switch (by) {
      case EVENT -> action.value();
      case FIXED -> amount;
      case NONE -> null;
      case BY_CATEGORY ->
          byCategory.stream()
              .filter(each -> action.has(each.category()))
              .map(CategoryValue::amount)
              .findFirst()
              .orElse(amount);
    };
  }
}
