package io.hookline.reporting.judgement.goal;

import java.math.BigDecimal;

/** On which side of the target a goal is reached. */
enum Direction {
  AT_LEAST,
  AT_MOST;

  boolean isMet(BigDecimal value, BigDecimal target) {
    int compared = value.compareTo(target);
    return this == AT_LEAST ? compared >= 0 : compared <= 0;
  }
}
