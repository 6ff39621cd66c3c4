package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.NORDLYS;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.access.BrandScope;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A batch that fails is halved, and ends with progress whatever is wrong in it. */
@QuarkusTest
class HalvedBatchTest {

  private static final String ORDERS = "select order_id from conversion order by order_id";

  @Inject AttributionWorker worker;
  @Inject CarefulSteps steps;
  @Inject BrandScope scope;
  @Inject TransactionManager transactions;
  @Inject BacklogGauges gauges;
  @Inject MeterRegistry metrics;

  private Shop shop;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  @AfterEach
  void mend() {
    Broken.mend("conversion");
    Broken.mend("credit_version");
    Fixtures.execute("alter table conversion drop constraint if exists ck_test");
  }

  private void orders(int many) {
    shop.send(
            IntStream.range(0, many)
                .mapToObj(i -> shop.purchase("o%03d".formatted(i), null).json())
                .toList())
        .then()
        .statusCode(200);
  }

  private void retry() {
    Fixtures.execute("update set_aside set state = 'RETRYING'");
    process();
  }

  @Test
  void someBadRowsAmongManyAreFoundAndNothingElse() {
    Fixtures.execute(
        """
        alter table conversion add constraint ck_test
          check (order_id not in ('o000', 'o017', 'o018', 'o099'))""");
    orders(100);
    shop.purchase("behind", null).post();
    process();
    assertThat(texts(ORDERS)).hasSize(97).contains("behind", "o001", "o098");
    assertThat(
            texts(
                """
                select distinct concat_ws(' ', a.input, a.step, a.reason, a.state, a.attempts)
                  from set_aside a join event e on e.id = a.subject
                 where e.order_id in ('o000', 'o017', 'o018', 'o099')"""))
        .containsExactly("events RECORD RULE WAITING 1");
    assertThat(count("select count(*) from set_aside")).isEqualTo(4);
    gauges.measure();
    assertThat(metrics.get("hookline.set.aside").tag("of", "events").gauge().value()).isEqualTo(4);
    assertThat(metrics.get("hookline.set.aside").tag("of", "orders").gauge().value()).isZero();

    Fixtures.execute("alter table conversion drop constraint ck_test");
    retry();
    assertThat(texts(ORDERS)).hasSize(101);
    gauges.measure();
    assertThat(metrics.get("hookline.set.aside").tag("of", "events").gauge().value()).isZero();
  }

  @Test
  void rowsThatFailOnlyTogetherAreTakenInOneByOne() {
    Broken.refuseTogether("conversion", "order_id in ('o010', 'o011')", 2);
    orders(20);
    process();
    assertThat(texts(ORDERS)).hasSize(20);
    assertThat(count("select count(*) from set_aside")).isZero();
  }

  @Test
  void oneOfTwoThatDoNotGoTogetherIsSetAside() {
    Broken.refuse(
        "conversion",
        """
        new.order_id in ('o010', 'o011')
          and exists (select from conversion c where c.order_id in ('o010', 'o011'))""");
    orders(20);
    process();
    assertThat(texts(ORDERS)).hasSize(19);
    assertThat(count("select count(*) from set_aside")).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadIsSetAsideToo() {
    orders(5);
    Fixtures.execute(
        """
        create table kept as select id, payload from event where order_id = 'o003';
        update event set payload = '\\x07' where order_id = 'o003'""");
    try {
      process();
      assertThat(texts(ORDERS)).containsExactly("o000", "o001", "o002", "o004");
      assertThat(texts("select step || ' ' || reason from set_aside"))
          .containsExactly("READ FAULT");
      Fixtures.execute("update event e set payload = k.payload from kept k where k.id = e.id");
      retry();
      assertThat(texts(ORDERS)).hasSize(5);
    } finally {
      Fixtures.execute("drop table kept");
    }
  }

  @Test
  void whatPassesBehindAFailureThatPassesIsNotSetAside() {
    for (String state : List.of("40001", "53100", "08006", "42501")) {
      Broken.refuse("conversion", "new.order_id = 'o001'", state);
      orders(3);
      worker.work();
      assertThat(texts(ORDERS)).as(state).isEmpty();
      assertThat(count("select count(*) from set_aside")).as(state).isZero();
    }
    Broken.mend("conversion");
    process();
    assertThat(texts(ORDERS)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"57014", "55P03"})
  void whatTakesTooLongTogetherIsTakenInByPortions(String state) {
    Broken.refuseTogether("conversion", "order_id <> ''", 11, state);
    orders(40);
    process();
    assertThat(texts(ORDERS)).hasSize(40);
    assertThat(count("select count(*) from set_aside")).isZero();
  }

  @Test
  void whatTakesTooLongByItselfIsTriedAgainAndNotSetAside() {
    Broken.refuse("conversion", "new.order_id = 'o001'", "57014");
    orders(3);
    worker.work();
    worker.work();
    assertThat(texts(ORDERS)).containsExactly("o000");
    assertThat(count("select count(*) from set_aside")).isZero();
    Broken.mend("conversion");
    process();
    assertThat(texts(ORDERS)).hasSize(3);
  }

  @Test
  void whatIsDecidedTooLongOfAnEntryIsLeftToThoseThatAreDue() {
    Broken.refuse("credit_version", Broken.isOf("o001"), "57014");
    orders(3);
    worker.work();
    assertThat(texts(ORDERS)).hasSize(3);
    assertThat(
            texts(
                "select c.order_id from credit_due d join conversion c on c.id = d.conversion_id"))
        .containsExactly("o001");
    assertThat(count("select count(*) from set_aside")).isZero();
    Broken.mend("credit_version");
    process();
    assertThat(count("select count(*) from credit_version")).isEqualTo(3);
  }

  /** The time of a step is over while a statement runs, and nobody says so to who asked it. */
  @Test
  void aStepWhoseTimeIsOverIsHalved() throws SystemException {
    Broken.delay("conversion", 0.5);
    orders(4);
    transactions.setTransactionTimeout(1);
    try {
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .pollInSameThread()
          .untilAsserted(
              () -> {
                scope.call(ACME, () -> steps.next(4));
                assertThat(texts(ORDERS)).hasSize(4);
              });
    } finally {
      transactions.setTransactionTimeout(0);
    }
    assertThat(count("select count(*) from set_aside")).isZero();
    process();
    assertThat(count("select count(*) from credit_version")).isEqualTo(4);
  }

  @Test
  void aBrandOfWhichTooMuchIsSetAsideStandsStillAndOthersDoNot() {
    Fixtures.execute(
        """
        insert into set_aside (brand, id, input, txid, seq, step, reason, state, attempts, set_aside_at)
        select '%s', uuidv7(), 'touches', '1', i, 'RECORD', 'RULE', 'DONE', 1, now()
          from generate_series(1, 1000) i"""
            .formatted(ACME));
    Broken.refuse("conversion", "new.order_id = 'o001'");
    orders(3);
    Shop other = Fixtures.shop(NORDLYS, "C9NORDLYS");
    other.purchase("o001", null).post();
    other.purchase("o002", null).post();
    worker.work();
    assertThat(texts("select brand || ' ' || order_id from conversion"))
        .contains(NORDLYS + " o002")
        .doesNotContain(ACME + " o002");
    assertThat(count("select count(*) from set_aside where state = 'WAITING'")).isEqualTo(1);
    Broken.mend("conversion");
    process();
    assertThat(count("select count(*) from conversion where brand = '" + ACME + "'")).isEqualTo(3);
  }
}
