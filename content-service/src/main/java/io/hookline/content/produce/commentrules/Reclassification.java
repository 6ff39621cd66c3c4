package io.hookline.content.produce.commentrules;

import java.util.UUID;

/** What has its class by rules of before, and follows those of now. */
public interface Reclassification {

  /**
   * To be called while nobody can classify by the rules of before.
   *
   * @param version of the rules that asks for it
   * @return the job that does it
   */
  UUID queue(int version);
}
