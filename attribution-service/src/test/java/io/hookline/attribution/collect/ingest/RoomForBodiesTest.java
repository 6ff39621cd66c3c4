package io.hookline.attribution.collect.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoomForBodiesTest {

  private final RoomForBodies room =
      new RoomForBodies(2L * RoomForBodies.LARGEST, Duration.ofMillis(50));

  @Test
  void whoFindsNoRoomIsAskedToSendAgain() {
    byte[] large = new byte[5 * RoomForBodies.LARGEST];
    room.take(large);
    assertThat(room.takeAtOnce(large)).isTrue();
    assertThat(room.takeAtOnce(new byte[1])).isFalse();
    assertThatThrownBy(() -> room.take(new byte[1]))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("send it again");

    room.give(large);
    room.take(new byte[1]);
    assertThat(room.takeAtOnce(large)).isFalse();
  }

  @Test
  void theLargestBodyFindsRoomInTheSmallestHeap() {
    RoomForBodies small = new RoomForBodies(1, Duration.ZERO);
    assertThat(small.takeAtOnce(new byte[5 * RoomForBodies.LARGEST])).isTrue();
  }
}
