package io.hookline.content;

import io.hookline.kit.test.ArchitectureIsKept;

class ArchitectureTest extends ArchitectureIsKept {

  ArchitectureTest() {
    super(
        "io.hookline.content",
        "BlockMove",
        "BlockSkip",
        "CalendarFeedWithAddress",
        "ChangeRequest",
        "PostRemoval",
        "IdeaParking",
        "IdeaRejection",
        "Publication",
        "ReuseEnd",
        "RightsGrant",
        "RightsRefusal",
        "RightsWithdrawal",
        "StepApproval",
        "TermMerge",
        "TrendDecision");
    wings("io.hookline.content", "plan", "produce", "measure");
  }
}
