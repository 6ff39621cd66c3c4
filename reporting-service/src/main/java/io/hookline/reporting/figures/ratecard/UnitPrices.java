package io.hookline.reporting.figures.ratecard;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The prices of a card. One that is null is not on the card: what it would price is left out of a
 * sum, and the sum says so.
 *
 * @param cpm awareness, per thousand impressions
 * @param newFollower audience growth, per follower won
 * @param production what producing a post would have cost; of several that fit one, that of its
 *     format and kind counts, then of its format, then of its kind, then the one of any
 */
public record UnitPrices(
    @NotNull @Valid PriceRange like,
    @NotNull @Valid PriceRange comment,
    @NotNull @Valid PriceRange share,
    @NotNull @Valid PriceRange save,
    @NotNull @Valid PriceRange cpm,
    @Valid @Schema(nullable = true) PriceRange newFollower,
    @Valid @Schema(nullable = true) PriceRange profileVisit,
    @Valid @Schema(nullable = true) PriceRange linkClick,
    @Valid @Size(max = 100) @Schema(nullable = true) List<@NotNull ProductionCost> production) {

  public UnitPrices {
    production = production == null ? List.of() : List.copyOf(production);
  }

  /** These, with what was derived in its place. */
  UnitPrices with(List<DerivedPrice> derived) {
    Map<DerivablePrice, PriceRange> news = new EnumMap<>(DerivablePrice.class);
    derived.forEach(price -> news.put(price.derived(), price.price()));
    return new UnitPrices(
        like,
        comment,
        share,
        save,
        news.getOrDefault(DerivablePrice.CPM, cpm),
        news.getOrDefault(DerivablePrice.NEW_FOLLOWER, newFollower),
        profileVisit,
        news.getOrDefault(DerivablePrice.LINK_CLICK, linkClick),
        production);
  }

  PriceRange of(DerivablePrice derived) {
    return switch (derived) {
      case CPM -> cpm;
      case LINK_CLICK -> linkClick;
      case NEW_FOLLOWER -> newFollower;
    };
  }

  /** By name, null where the card has none. */
  Map<String, PriceRange> byName() {
    Map<String, PriceRange> named = new LinkedHashMap<>();
    named.put("like", like);
    named.put("comment", comment);
    named.put("share", share);
    named.put("save", save);
    named.put("cpm", cpm);
    named.put("newFollower", newFollower);
    named.put("profileVisit", profileVisit);
    named.put("linkClick", linkClick);
    return named;
  }

  /**
   * @throws Problem VALIDATION_FAILED when a low price is above its mid, or a mid above its high,
   *     or two production costs speak of the same posts
   */
  void check() {
    List<Violation> violations = new ArrayList<>();
    byName().forEach((name, price) -> ascends("prices." + name, price, violations));
    Set<List<String>> spokenOf = new HashSet<>();
    for (int n = 0; n < production.size(); n++) {
      ProductionCost cost = production.get(n);
      String field = "prices.production[" + n + "]";
      ascends(field + ".price", cost.price(), violations);
      if (!spokenOf.add(Arrays.asList(cost.kind(), cost.format()))) {
        violations.add(new Violation(field, "has the kind and format of another one"));
      }
    }
    if (!violations.isEmpty()) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED, "The prices contradict themselves.", violations);
    }
  }

  private static void ascends(String field, PriceRange price, List<Violation> violations) {
    if (price != null && !price.ascends()) {
      violations.add(new Violation(field, "must rise from low to high"));
    }
  }
}
