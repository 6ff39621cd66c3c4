package io.hookline.kit.sql;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.count;
import static io.hookline.kit.sample.Sample.rows;
import static io.hookline.kit.sample.Sample.sql;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Owner;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartitionsTest {

  private static final DateTimeFormatter SUFFIX = DateTimeFormatter.ofPattern("yyyyMM");

  @Inject Partitions partitions;
  private final YearMonth now = YearMonth.now(Clock.systemUTC());

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  @AfterEach
  void dropTheFarMonth() {
    sql("drop table if exists visit_" + now.plusMonths(3).format(SUFFIX));
    partitions.ensure();
  }

  @Test
  void theMonthsAroundNowExistAfterStart() {
    for (String table : new String[] {"outbox", "visit"}) {
      for (int ahead = -3; ahead <= 3; ahead++) {
        String partition = table + "_" + now.plusMonths(ahead).format(SUFFIX);
        assertThat(rows("select relname from pg_class where relname = '" + partition + "'"))
            .as(partition)
            .hasSize(1);
      }
    }
  }

  @Test
  void aRowLandsInItsMonthInUtc() {
    OffsetDateTime first = now.atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC);
    visit(first);
    visit(first.minusNanos(1000));
    assertThat(rows("select tableoid::regclass from visit order by occurred_at"))
        .containsExactly(
            "visit_" + now.minusMonths(1).format(SUFFIX), "visit_" + now.format(SUFFIX));
  }

  @Test
  void aRowOutsideOfEveryMonthIsKept() {
    visit(OffsetDateTime.parse("1999-12-31T23:59:59Z"));
    visit(OffsetDateTime.parse("2999-01-01T00:00:00Z"));
    assertThat(rows("select distinct tableoid::regclass from visit"))
        .containsExactly("visit_default");
  }

  @Test
  void aMonthWhoseRowsCameTooEarlyStaysInTheDefaultPartition() {
    YearMonth far = now.plusMonths(3);
    sql("drop table visit_" + far.format(SUFFIX));
    visit(far.atDay(2).atStartOfDay().atOffset(ZoneOffset.UTC));

    assertThat(partitions.ensure()).isEmpty();
    visit(far.atDay(3).atStartOfDay().atOffset(ZoneOffset.UTC));

    assertThat(count("visit")).isEqualTo(2);
    assertThat(rows("select distinct tableoid::regclass from visit"))
        .containsExactly("visit_default");
    sql("truncate visit");
  }

  @Test
  void theDefaultPartitionIsNotSearchedWhileItIsLocked() throws Exception {
    String far = "visit_" + now.plusMonths(3).format(SUFFIX);
    sql("drop table " + far);
    List<String> said = new ArrayList<>();
    try (Connection owner = Owner.connect();
        Statement statement = owner.createStatement()) {
      statement.execute("set client_min_messages = debug1");
      for (int step = 0; step < 3; step++) {
        statement.execute("select create_month_partition('" + far + "')");
        SQLWarning message = statement.getWarnings();
        for (; message != null; message = message.getNextWarning()) {
          said.add(message.getMessage());
        }
      }
    }
    assertThat(said)
        .anyMatch(
            message -> message.endsWith("\"visit_default\" is implied by existing constraints"));
    assertThat(rows("select to_regclass('" + far + "')")).doesNotContainNull();
  }

  @Test
  void whatWasInterruptedIsFinished() {
    String far = "visit_" + now.plusMonths(3).format(SUFFIX);
    String checks =
        "select conname from pg_constraint"
            + " where conrelid = 'visit_default'::regclass and contype = 'c'";
    for (int steps = 1; steps <= 2; steps++) {
      sql("drop table " + far);
      for (int step = 0; step < steps; step++) {
        sql("select create_month_partition('" + far + "')");
      }
      assertThat(rows(checks)).containsExactly("ck_" + far);
      assertThat(partitions.ensure()).isEmpty();
      assertThat(rows("select to_regclass('" + far + "')")).doesNotContainNull();
      assertThat(rows(checks)).isEmpty();
    }
  }

  @Test
  void makingThemAgainChangesNothing() {
    long before = count("pg_inherits");
    partitions.ensure();
    assertThat(count("pg_inherits")).isEqualTo(before);
  }

  @Test
  void aNewPartitionHasTheIndexesOfItsTable() {
    String part = "outbox_" + now.plusMonths(3).format(SUFFIX);
    sql("drop table " + part);
    partitions.ensure();
    String ofPart =
        """
        select h.inhparent::regclass
          from pg_index x left join pg_inherits h on h.inhrelid = x.indexrelid
         where x.indrelid = '%s'::regclass order by 1
        """
            .formatted(part);
    String ofTable =
        "select indexrelid::regclass from pg_index where indrelid = 'outbox'::regclass order by 1";
    assertThat(rows(ofPart)).isEqualTo(rows(ofTable)).isNotEmpty();
  }

  @Test
  void openTransactionsWithRowsDoNotStandInTheWay() throws Exception {
    sql("drop table visit_" + now.plusMonths(3).format(SUFFIX));
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (Connection open = Owner.connect();
        Statement statement = open.createStatement()) {
      open.setAutoCommit(false);
      statement.execute("insert into visit values (gen_random_uuid(), 'acme-cosmetics', now())");
      assertThat(other.submit(partitions::ensure).get(30, TimeUnit.SECONDS)).isEmpty();
      open.commit();
    } finally {
      other.shutdown();
    }
    assertThat(rows("select to_regclass('visit_" + now.plusMonths(3).format(SUFFIX) + "')"))
        .doesNotContainNull();
  }

  @Test
  void aLockThatIsHeldOnIsGivenUpAndNobodyElseWaits() throws Exception {
    String far = "visit_" + now.plusMonths(3).format(SUFFIX);
    sql("drop table " + far);
    sql("drop table if exists outbox_" + now.plusMonths(3).format(SUFFIX));
    try (Connection reader = Owner.connect();
        Statement statement = reader.createStatement()) {
      reader.setAutoCommit(false);
      statement.execute("select from visit");
      assertThat(partitions.ensure()).extracting(Partitions.Missing::part).containsExactly(far);
      visit(OffsetDateTime.now(Clock.systemUTC()));
    }
    assertThat(rows("select to_regclass('outbox_" + now.plusMonths(3).format(SUFFIX) + "')"))
        .doesNotContainNull();
    assertThat(partitions.ensure()).isEmpty();
  }

  private static void visit(OffsetDateTime at) {
    sql("insert into visit values (?, ?, ?)", Ids.next(), ACME, at);
  }
}
