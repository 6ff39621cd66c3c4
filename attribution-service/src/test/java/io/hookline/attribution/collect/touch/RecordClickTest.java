package io.hookline.attribution.collect.touch;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecordClickTest {

  private static final int VISITORS = 64;

  @Inject RecordClick clicks;

  @Test
  void visitorsOfAMomentAreEachLedWhereTheirLinkLeads() throws Exception {
    Fixtures.twoBrands();
    String slug = Fixtures.link(null).getString("slug");
    ExecutorService pool = Executors.newFixedThreadPool(VISITORS);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Optional<String>>> visits = new ArrayList<>();
    for (int i = 0; i < VISITORS; i++) {
      String followed = i % 4 == 3 ? "unknown" : slug;
      // What PostgreSQL cannot hold; the redirect lets no such id through.
      String ttclid = i % 4 == 2 ? "\0" : "E.C.P." + i;
      visits.add(
          pool.submit(
              () -> {
                start.await();
                return clicks.of(followed, Ids.next(), new Visit(ttclid, null, Agent.MOBILE, true));
              }));
    }
    start.countDown();
    pool.shutdown();
    int led = 0;
    int nowhere = 0;
    int failed = 0;
    for (Future<Optional<String>> visit : visits) {
      try {
        Optional<String> page = visit.get();
        led += page.isPresent() ? 1 : 0;
        nowhere += page.isPresent() ? 0 : 1;
      } catch (java.util.concurrent.ExecutionException poisoned) {
        assertThat(poisoned).rootCause().hasMessageContaining("0x00");
        failed++;
      }
    }
    assertThat(List.of(led, nowhere, failed)).containsExactly(32, 16, 16);
    assertThat(Fixtures.count("select count(*) from touch")).isEqualTo(32);
    assertThat(Fixtures.count("select count(distinct click_id) from touch")).isEqualTo(32);
  }
}
