package io.hookline.creator.money.earning;

import java.util.List;

/** Looks at what is about to be payable; what it holds does not become so. */
public interface BeforeMaturing {

  void look(List<EarningView> due);
}
