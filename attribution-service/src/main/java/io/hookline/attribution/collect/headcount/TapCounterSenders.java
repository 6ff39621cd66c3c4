package io.hookline.attribution.collect.headcount;

import io.hookline.kit.secret.SecretSenders;
import jakarta.inject.Singleton;

/** Taps are read from tablets with a secret only. */
@Singleton
class TapCounterSenders extends SecretSenders {

  TapCounterSenders(TapCounters counters) {
    super(counters.bySecret(), "/v1/shared-tap-counter");
  }
}
