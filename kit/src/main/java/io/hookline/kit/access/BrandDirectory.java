package io.hookline.kit.access;

import io.hookline.kit.problem.Problem;
import java.util.Optional;

/** Knows which brands exist. */
public interface BrandDirectory {

  /** The brand, or empty when no such brand is registered. */
  Optional<BrandFacts> find(String slug);

  /**
   * The brand that the caller may see.
   *
   * @throws Problem BRAND_NOT_FOUND when it is not registered, or hidden from this caller
   */
  default BrandFacts get(String slug) {
    return find(slug).orElseThrow(BrandCheck::unknown);
  }
}
