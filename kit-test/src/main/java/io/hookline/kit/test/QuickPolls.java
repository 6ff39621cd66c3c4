package io.hookline.kit.test;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * What a test waits for has mostly happened when it begins to wait: Awaitility would look for the
 * first time a tenth of a second later.
 */
public class QuickPolls implements QuarkusTestBeforeClassCallback {

  private static final Duration BETWEEN_TWO = Duration.ofMillis(10);

  @Override
  public void beforeClass(Class<?> test) {
    Awaitility.setDefaultPollDelay(Duration.ZERO);
    Awaitility.setDefaultPollInterval(BETWEEN_TWO);
  }
}
