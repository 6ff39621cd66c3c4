package io.hookline.creator.money.earning;

import java.util.List;

/** Looks at what is about to be payable; what it holds does not become so. */
public interface BeforeMaturing {

  /**
   * @return those that it has looked at, one at least if any are due: the others wait for the next
   *     transaction
   */
  List<EarningView> look(List<EarningView> due);
}
