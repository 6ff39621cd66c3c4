package io.hookline.content.produce.post;

import java.util.UUID;

/** Whether a post must be approved before it is scheduled or published. */
public interface ApprovalRule {

  /**
   * @param partnership under whose terms the post is made; null for none
   */
  boolean isNeeded(UUID partnership);
}
