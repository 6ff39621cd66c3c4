package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.NORDLYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.input.Readers;
import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The turns of brands, with batches that are only counted. */
@QuarkusTest
class AttributionWorkerTest {

  @Inject BrandTurns order;
  @Inject CurrentBrand current;

  private static final int BROKEN = 1_000;

  private final Map<String, Integer> batches = new TreeMap<>();
  private final Map<String, Integer> later = new TreeMap<>();
  private final List<String> turns = new ArrayList<>();

  private final class Counted extends CarefulSteps {
    Counted() {
      super(null, null, null, null);
    }

    @Override
    boolean next(int limit) {
      String brand = current.slug();
      turns.add(brand);
      if (turns.size() == 1) {
        batches.putAll(later);
      }
      if (batches.get(brand) == BROKEN) {
        throw new IllegalStateException("a batch that cannot be read");
      }
      return batches.merge(brand, -1, Integer::sum) > 0;
    }
  }

  private final class News extends Progress {
    News() {
      super(new Readers(null, null, null), null);
    }

    @Override
    List<String> brandsWithNews() {
      return batches.keySet().stream().filter(brand -> batches.get(brand) > 0).toList();
    }
  }

  @Test
  void aBrandWithNewsDoesNotWaitForTheEndOfAnothersBacklog() {
    batches.put(ACME, 4);
    later.put(NORDLYS, 1);
    new AttributionWorker(new News(), new Counted(), order).work();
    assertThat(turns).containsExactly(ACME, ACME, NORDLYS, ACME, ACME);
  }

  @Test
  void aBrandThatFailsIsNotTriedAgainAtOnce() {
    batches.put(ACME, 3);
    later.put(NORDLYS, BROKEN);
    new AttributionWorker(new News(), new Counted(), order).work();
    assertThat(turns).containsExactly(ACME, ACME, NORDLYS, ACME);
  }
}
