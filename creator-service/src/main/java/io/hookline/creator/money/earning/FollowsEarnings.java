package io.hookline.creator.money.earning;

import java.util.List;

/** Hears of each step of earnings, in its transaction. */
public interface FollowsEarnings {

  /**
   * @param changed as they are now, with those that went along
   */
  void moved(EarningStep step, List<EarningView> changed);
}
