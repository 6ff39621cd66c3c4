package io.hookline.kit.feed;

import io.hookline.kit.access.BrandFacts;

/**
 * What a feature puts in place for every brand, such as its first settings; a bean for each. It is
 * called in the transaction that makes a brand known to the service, and again with each change of
 * the brand, so that a feature which comes later reaches the brands of before: what is in place
 * stays as it is.
 */
public interface BrandSetup {

  /** Lower numbers first: one that needs what another has put in place gives a higher number. */
  default int order() {
    return 0;
  }

  /** Row-level security is set to the brand. */
  void setUp(BrandFacts brand);
}
