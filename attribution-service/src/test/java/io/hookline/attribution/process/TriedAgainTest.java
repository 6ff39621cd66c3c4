package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.importTouches;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.process.aside.Aside;
import io.hookline.kit.access.BrandScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was set aside and is tried again counts once, whatever else fails and whoever tries it. */
@QuarkusTest
class TriedAgainTest {

  private static final String CLICKS = "select sum(clicks) from click_count";
  private static final String ASIDE =
      "select concat_ws(' ', coalesce(input, 'orders'), state, attempts) from set_aside order by id";

  @Inject RetryAside retries;
  @Inject PassOver passOver;
  @Inject AttributionWorker worker;
  @Inject BrandScope scope;

  private final Instant at = Instant.now().minusSeconds(7200);

  private String link;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    link = Fixtures.link(Sisters.creator(ACME)).getString("id");
  }

  @AfterEach
  void mend() {
    Broken.mend("person_touch");
    Broken.mend("credit_version");
  }

  private void touches(int many) {
    importTouches(
            IntStream.range(0, many)
                .mapToObj(i -> Fixtures.touch("t" + i, link, "CLICK", at, "click-" + i))
                .collect(Collectors.joining(",", "[", "]")))
        .then()
        .statusCode(200);
  }

  /** The touches are set aside, and wait to be tried again. */
  private void setAside(int many) {
    Broken.refuse("person_touch", "true");
    touches(many);
    process();
    assertThat(count("select count(*) from set_aside where state = 'WAITING'")).isEqualTo(many);
    Broken.mend("person_touch");
    want();
  }

  private static void want() {
    Fixtures.execute("update set_aside set state = 'RETRYING' where state = 'WAITING'");
  }

  @Test
  void aTouchIsNotLostForTheOrderThatItLeadsTo() {
    Fixtures.shop().purchase("1", null).user("hlclid", "click-0").at(at.plusSeconds(60)).post();
    setAside(1);
    Broken.refuse("credit_version", "true");
    process();
    assertThat(texts(ASIDE)).containsExactly("touches DONE 2", "orders WAITING 1");
    assertThat(count(CLICKS)).isEqualTo(1);
    assertThat(count("select count(*) from credit")).isZero();

    Broken.mend("credit_version");
    want();
    process();
    assertThat(texts(ASIDE)).containsExactly("touches DONE 2", "orders DONE 2");
    assertThat(count("select count(*) from credit where evidence = 'CLICK'")).isEqualTo(1);
    assertThat(count(CLICKS)).isEqualTo(1);
  }

  @Test
  void whatAReplicaStillWantsToTryThatAnotherHasTriedIsDone() throws Exception {
    setAside(1);
    ExecutorService replica = Executors.newSingleThreadExecutor();
    try {
      QuarkusTransaction.begin();
      Aside one = scope.call(ACME, () -> passOver.wanted().orElseThrow());
      assertThat(scope.call(ACME, () -> retries.of(one))).isTrue();
      Aside same =
          replica.submit(() -> scope.call(ACME, () -> passOver.wanted().orElseThrow())).get();
      assertThat(same).as("the first has not come to its end").isEqualTo(one);
      assertThat(replica.submit(() -> scope.call(ACME, () -> retries.of(same))).get())
          .as("and holds the brand")
          .isFalse();
      QuarkusTransaction.commit();
      assertThat(replica.submit(() -> scope.call(ACME, () -> retries.of(same))).get()).isTrue();
    } finally {
      replica.shutdown();
    }
    process();
    assertThat(count(CLICKS)).isEqualTo(1);
    assertThat(texts(ASIDE)).containsExactly("touches DONE 2");
  }

  @Test
  void replicasThatTryAgainAtOnceTakeEachInOnce() throws Exception {
    setAside(40);
    ExecutorService replicas = Executors.newFixedThreadPool(4);
    try {
      for (var run : IntStream.range(0, 4).mapToObj(i -> replicas.submit(worker::work)).toList()) {
        run.get();
      }
    } finally {
      replicas.shutdown();
    }
    process();
    assertThat(count(CLICKS)).isEqualTo(40);
    assertThat(texts("select distinct state || attempts from set_aside")).containsExactly("DONE2");
  }
}
