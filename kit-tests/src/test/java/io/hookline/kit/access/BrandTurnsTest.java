package io.hookline.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BrandTurnsTest {

  @Inject BrandTurns turns;
  @Inject CurrentBrand brand;

  private final List<String> done = new ArrayList<>();

  @Test
  void aBrandOfWhichTheWorkFailsHoldsUpNoOther() {
    turns.each(
        "Counting",
        List.of("one", "broken", "three"),
        slug -> {
          assertThat(slug).isEqualTo(brand.slug());
          fail(slug);
          done.add(slug);
        });
    assertThat(done).containsExactly("one", "three");
  }

  @Test
  void stepsAreTakenInTurnUntilThereAreNoMore() {
    Map<String, Integer> left = new HashMap<>(Map.of("one", 2, "broken", 5, "three", 1));
    turns.work(
        "Counting",
        () -> List.of("one", "broken", "three").stream().filter(b -> left.get(b) > 0).toList(),
        () -> {
          fail(brand.slug());
          done.add(brand.slug());
          return left.merge(brand.slug(), -1, Integer::sum) > 0;
        });
    assertThat(done).containsExactly("one", "three", "one");
  }

  private static void fail(String slug) {
    if (slug.equals("broken")) {
      throw new IllegalStateException("work that fails");
    }
  }
}
