package io.hookline.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeardownTest {

  private final Teardown teardown = new Teardown();
  private final List<String> stopped = new ArrayList<>();

  @Test
  void stopsInReverseAndGoesOnAfterAFailure() throws Exception {
    teardown.start(() -> () -> stopped.add("database"));
    teardown.start(
        () ->
            () -> {
              throw new IllegalStateException("stuck");
            });
    teardown.start(() -> () -> stopped.add("service"));

    teardown.close();

    assertThat(stopped).containsExactly("service", "database");
  }

  @Test
  void startsNothingMoreOnceItIsClosed() {
    teardown.close();

    assertThatThrownBy(() -> teardown.start(() -> () -> stopped.add("late")))
        .isInstanceOf(Teardown.Stopped.class);
    assertThat(stopped).isEmpty();
  }
}
