package io.hookline.attribution.evidence.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hookline.attribution.input.Customer;
import io.hookline.kit.problem.Violation;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which actions count: all that is given must hold. Tests never count.
 *
 * @param minValue and maxValue: in the brand's currency; an action whose value is not known in it
 *     does not count once one of them is given
 * @param currencies in which it was told
 * @param categories and products: of one of its items at least
 * @param sources who told it; of an order, who told the value that counts
 * @param customer of orders only
 */
@Schema(name = "ActionFilter")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ActionFilter(
    @DecimalMin("0") @Digits(integer = 10, fraction = 4) @Schema(nullable = true, examples = "20")
        BigDecimal minValue,
    @DecimalMin("0") @Digits(integer = 10, fraction = 4) @Schema(nullable = true)
        BigDecimal maxValue,
    @Size(max = 50) @Schema(nullable = true, examples = "[\"USD\"]")
        List<@NotBlank @Size(max = 3) String> currencies,
    @Size(max = 200) @Schema(nullable = true, examples = "[\"Serums\"]")
        List<@NotBlank @Size(max = 200) String> categories,
    @Size(max = 200) @Schema(nullable = true, examples = "[\"SERUM-30\"]")
        List<@NotBlank @Size(max = 200) String> products,
    @Size(max = 50)
        @Schema(nullable = true, examples = "[\"0198a1b2-7c11-7d3a-9a51-3f1f6a9b2c01\"]")
        List<@NotNull UUID> sources,
    @Schema(nullable = true) Customer customer) {

  static final ActionFilter ALL = new ActionFilter(null, null, null, null, null, null, null);

  ActionFilter {
    currencies = currencies == null ? List.of() : currencies;
    categories = categories == null ? List.of() : categories;
    products = products == null ? List.of() : products;
    sources = sources == null ? List.of() : sources;
  }

  List<Violation> violations(String at, boolean ofOrders) {
    List<Violation> found = new ArrayList<>();
    if (minValue != null && maxValue != null && maxValue.compareTo(minValue) < 0) {
      found.add(new Violation(at + "maxValue", "must not be below minValue"));
    }
    if (customer != null && !ofOrders) {
      found.add(new Violation(at + "customer", "is known of orders (Purchase) only"));
    }
    return found;
  }

  /** Whether it asks for what an action was worth, or for its items. */
  boolean looksInside() {
    return minValue != null
        || maxValue != null
        || !currencies.isEmpty()
        || !categories.isEmpty()
        || !products.isEmpty();
  }

  boolean lets(Action action) {
    return (minValue == null || action.value() != null && action.value().compareTo(minValue) >= 0)
        && (maxValue == null || action.value() != null && action.value().compareTo(maxValue) <= 0)
        && (currencies.isEmpty()
            || currencies.stream().anyMatch(c -> c.equalsIgnoreCase(action.currency())))
        && (categories.isEmpty() || categories.stream().anyMatch(action::has))
        && (products.isEmpty() || products.stream().anyMatch(action.products()::contains))
        && (sources.isEmpty() || sources.contains(action.source()))
        && (customer == null || customer == action.customer());
  }
}
