package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.count;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.test.Json;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RestartTest {

  private static final String CONVERSIONS = "select count(*) from conversion";
  private static final String PROCESSED =
      "select count(*) from outbox where type like '%ConversionRecorded' or type like '%Clicks%'";

  @Inject BrandStep attribution;
  @Inject AttributionWorker worker;
  @Inject BrandScope scope;

  @BeforeEach
  void tenOrdersAfterClicks() {
    Fixtures.twoBrands();
    Json link = Fixtures.link(Sisters.creator(ACME));
    Shop shop = Fixtures.shop();
    for (int order = 0; order < 10; order++) {
      shop.purchase("o" + order, Fixtures.click(link.getString("slug"))).post();
    }
  }

  /** The step joins this transaction, which ends as a process that is killed before its commit. */
  private void stepAndDie(int limit) {
    QuarkusTransaction.begin();
    try {
      scope.call(ACME, () -> attribution.take(limit));
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  @Test
  void whatDiesInTheMiddleLosesAndDoublesNothing() {
    stepAndDie(1000);
    assertThat(count(CONVERSIONS)).isZero();
    assertThat(count(PROCESSED)).isZero();

    scope.call(ACME, () -> attribution.take(4));
    stepAndDie(4);
    Fixtures.process();
    stepAndDie(4);
    Fixtures.process();

    assertThat(count(CONVERSIONS)).isEqualTo(10);
    assertThat(count("select count(*) from credit where evidence = 'CLICK'")).isEqualTo(10);
    assertThat(count("select sum(clicks) from click_count")).isEqualTo(10);
    assertThat(count("select count(*) from person_touch")).isEqualTo(10);
  }

  @Test
  void replicasShareTheWork() throws Exception {
    ExecutorService replicas = Executors.newFixedThreadPool(4);
    var runs = IntStream.range(0, 8).mapToObj(i -> replicas.submit(worker::work)).toList();
    for (var run : runs) {
      run.get();
    }
    replicas.shutdown();
    Fixtures.process();
    assertThat(count(CONVERSIONS)).isEqualTo(10);
    assertThat(count("select sum(clicks) from click_count")).isEqualTo(10);
    assertThat(count("select max(version) from credit_version")).isEqualTo(1);
  }

  @Test
  void arrivalsAreReadInTheOrderOfNumbersNotOfTexts() {
    for (String table : new String[] {"event", "touch"}) {
      Fixtures.execute(
          """
          update %1$s a set txid = r.txid
            from (select id, (array['9','10','11','98','99','100','101','999','1000','1001'])
                             [row_number() over (order by seq)]::xid8 as txid from %1$s) r
           where r.id = a.id
          """
              .formatted(table));
    }
    for (int steps = 0; steps < 5; steps++) {
      scope.call(ACME, () -> attribution.take(3));
    }
    assertThat(count(CONVERSIONS)).isEqualTo(10);
    assertThat(count("select count(*) from credit")).isEqualTo(10);
    assertThat(count("select count(*) from person_touch")).isEqualTo(10);
  }

  @Test
  void aChangeThatConcernsManyOrdersIsWorkedOffInSteps() {
    Fixtures.process();
    UUID creator = UUID.fromString(Fixtures.read("/links").getString("items[0].creatorId"));
    Sisters.partnership(ACME, creator, "ACTIVE", 0, UUID.randomUUID());
    Set<Long> decided = new TreeSet<>();
    Awaitility.await()
        .untilAsserted(
            () -> {
              scope.call(ACME, () -> attribution.take(4));
              decided.add(count("select count(*) from credit where partnership_id is not null"));
              assertThat(decided).containsSubsequence(4L, 8L, 10L);
            });
    stepAndDie(4);
    Fixtures.process();
    assertThat(count("select count(*) from credit")).isEqualTo(20);
    assertThat(count("select count(*) from credit_due")).isZero();
  }
}
