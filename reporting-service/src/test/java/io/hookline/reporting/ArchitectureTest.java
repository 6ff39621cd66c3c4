package io.hookline.reporting;

import io.hookline.kit.test.ArchitectureIsKept;

class ArchitectureTest extends ArchitectureIsKept {

  ArchitectureTest() {
    super("io.hookline.reporting", "RateCard", "CreatorRoi", "DataFreshness");
  }
}
