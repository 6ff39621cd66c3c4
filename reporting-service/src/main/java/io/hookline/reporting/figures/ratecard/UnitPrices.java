package io.hookline.reporting.figures.ratecard;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The prices of a card.
 *
 * @param cpm awareness, per thousand impressions
 * @param newFollower audience growth, per follower won; null when the card does not price it
 */
public record UnitPrices(
    @NotNull @Valid PriceRange like,
    @NotNull @Valid PriceRange comment,
    @NotNull @Valid PriceRange share,
    @NotNull @Valid PriceRange save,
    @NotNull @Valid PriceRange cpm,
    @Valid @Schema(nullable = true) PriceRange newFollower) {

  /**
   * @throws Problem VALIDATION_FAILED when a low price is above its mid, or a mid above its high
   */
  void check() {
    Map<String, PriceRange> named = new LinkedHashMap<>();
    named.put("like", like);
    named.put("comment", comment);
    named.put("share", share);
    named.put("save", save);
    named.put("cpm", cpm);
    named.put("newFollower", newFollower);
    List<Violation> violations =
        named.entrySet().stream()
            .filter(price -> price.getValue() != null && !price.getValue().ascends())
            .map(price -> new Violation("prices." + price.getKey(), "must rise from low to high"))
            .toList();
    if (!violations.isEmpty()) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED, "A price range is upside down.", violations);
    }
  }
}
