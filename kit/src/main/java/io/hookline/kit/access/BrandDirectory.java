package io.hookline.kit.access;

import java.util.Optional;

/** Knows which brands exist. */
public interface BrandDirectory {

  /** The brand, or empty when no such brand is registered. */
  Optional<BrandFacts> find(String slug);
}
