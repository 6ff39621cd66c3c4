package io.hookline.content;

import io.hookline.kit.test.ArchitectureIsKept;

class ArchitectureTest extends ArchitectureIsKept {

  ArchitectureTest() {
    super(
        "io.hookline.content",
        "BlockMove",
        "BlockSkip",
        "PostRemoval",
        "Publication",
        "ReuseEnd",
        "RightsGrant",
        "RightsRefusal",
        "RightsWithdrawal",
        "TermMerge");
    wings("io.hookline.content", "plan", "produce", "measure");
  }
}
