package io.hookline.engine.datadriven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LargeChainTest {

  /** Posts, say: more than one matrix is meant for. */
  @Test
  void thousandsOfKeysAreSolvedOneAfterTheOther() {
    PathBuilder paths = new PathBuilder();
    for (int key = 0; key < 2_010; key++) {
      paths.path(List.of("post " + key, "post " + key * 7 % 2_010, "post 1"), 1, 3, key);
    }

    MarkovCredits credits = Markov.credits(paths.counts(), 1);

    assertThat(credits.probability()).isCloseTo(.25, within(1e-12));
    assertThat(credits.removalEffects()).hasSize(2_010).containsEntry("post 1", 1.0);
    assertThat(credits.credits().stream().mapToLong(ChannelCredit::credit).sum())
        .isEqualTo(2_010 * 10_000_000_000L);
  }

  @Test
  void moreStatesThanMemoryIsMeantForAreRefused() {
    PathCounts paths = aLongPath(510_000, 2_000);

    assertThatExceptionOfType(TooLargeForModel.class)
        .isThrownBy(() -> Markov.credits(paths, 3))
        .withMessage(
            "A Markov chain of order 3 over the paths of 2000 keys has more than 500000 states or"
                + " 4000000 transitions: choose a lower order or a coarser dimension");
  }

  @Test
  void whatWouldTakeManyMinutesIsRefusedAtOnce() {
    PathCounts paths = aLongPath(160_000, 10_000);

    assertThatExceptionOfType(TooLargeForModel.class)
        .isThrownBy(() -> Markov.credits(paths, 1))
        .withMessageContaining("takes too long to be solved without each of 10000 keys");
  }

  private static PathCounts aLongPath(int steps, int channels) {
    Random random = new Random(1);
    List<String> path =
        random.ints(steps, 0, channels).mapToObj(channel -> "post " + channel).toList();
    return new PathBuilder().path(path, 1, 1, 1).counts();
  }
}
