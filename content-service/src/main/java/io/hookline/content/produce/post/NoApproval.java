package io.hookline.content.produce.post;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The rule of a brand that has none. */
@DefaultBean
@Singleton
class NoApproval implements ApprovalRule {

  @Override
  public boolean isNeeded(UUID partnership) {
    return false;
  }
}
