package io.hookline.creator.money;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.draftPartnership;
import static io.hookline.creator.SisterFacts.conversion;
import static io.hookline.creator.SisterFacts.credit;
import static io.hookline.creator.SisterFacts.refund;
import static io.hookline.creator.SisterFacts.signal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.creator.Fixtures;
import io.hookline.creator.money.commission.CommissionWorker;
import io.hookline.creator.money.due.DueWorker;
import io.hookline.creator.money.earning.EarningStatus;
import io.hookline.creator.money.earning.EarningStep;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.risk.RiskWorker;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.value.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Sequences of what can happen to orders under a cap and with a bonus, made at random: after each
 * step what counts of each order is what an independent model says, no commission of a creator's
 * own order is open, and no bonus is that would not be reached without orders that are looked at.
 * {@code -Dorders.sequences=10000} tries as many; {@code -Dorders.seed} repeats others.
 */
@QuarkusTest
class OrdersHoldTest {

  private static final int SEQUENCES = Integer.getInteger("orders.sequences", 25);
  private static final long SEED = Long.getLong("orders.seed", 7);
  private static final int ORDERS = 4;
  private static final EarningStep[] STEPS = {
    EarningStep.HOLD, EarningStep.RELEASE, EarningStep.DISPUTE, EarningStep.SETTLE, EarningStep.VOID
  };
  private static final List<EarningStatus> OPEN =
      List.of(EarningStatus.PENDING, EarningStatus.PAYABLE);

  private static final List<EarningStatus> SETTLED =
      List.of(EarningStatus.IN_PAYOUT, EarningStatus.PAID);

  @Inject CommissionWorker commissions;
  @Inject RiskWorker risks;
  @Inject DueWorker due;
  @Inject Earnings earnings;
  @Inject InBrand acme;

  private Connection owner;

  @Test
  void whatOrdersBringIsWhatTheModelSays() throws SQLException {
    Fixtures.twoBrands();
    try (Connection connection = Owner.connect()) {
      owner = connection;
      for (int i = 0; i < SEQUENCES; i++) {
        new Sequence(SEED + i).run();
      }
      assertThat(rows("select id, '', status, amount from earning where status = 'VOID'"))
          .as("what was made void")
          .isNotEmpty();
      assertThat(rows("select id, '', status, amount from earning where kind = 'BONUS'"))
          .as("bonuses")
          .isNotEmpty();
    }
  }

  /** A row of the table of earnings; the order is empty where it is none's. */
  private record Row(UUID id, String order, EarningStatus status, long cents) {}

  private List<Row> rows(String query) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (Statement sql = owner.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        rows.add(
            new Row(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                EarningStatus.valueOf(row.getString(3)),
                row.getBigDecimal(4).movePointRight(2).longValueExact()));
      }
    }
    return rows;
  }

  /** One creator's. */
  private final class Sequence {

    private final Random random;
    private final String address;
    private final String creator;
    private final String under;
    private final OrdersModel model;
    private final List<UUID> orders = new ArrayList<>();
    private final int[] versions = new int[ORDERS];
    private final List<UUID> payouts = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final long seed;

    private Sequence(long seed) {
      this.seed = seed;
      this.random = new Random(seed);
      this.address = "mia" + seed + "@example.com";
      this.creator =
          asOperator()
              .body(
                  "{\"displayName\": \"mia\", \"email\": \"%s\", \"accounts\": []}"
                      .formatted(address))
              .post(acme("creators"))
              .then()
              .statusCode(201)
              .extract()
              .as(Json.class)
              .getString("id");
      int cap = 5 + random.nextInt(25);
      this.model = new OrdersModel(ORDERS, cap * 100L);
      this.under =
          activated(
              draftPartnership(
                  """
                  {"creatorId": "%s", "name": "Sales", "startsOn": "2026-09-01",
                   "terms": {"pay": {"currency": "USD",
                     "commission": {"percent": "10", "base": "NET_VALUE", "cap": "%d.00"},
                     "bonuses": [{"metric": "REVENUE", "from": "100", "amount": "50.00"}]}}}"""
                      .formatted(creator, cap)));
      for (int i = 0; i < ORDERS; i++) {
        orders.add(UUID.randomUUID());
      }
    }

    private void run() throws SQLException {
      for (int i = 0; i < 16; i++) {
        switch (random.nextInt(9)) {
          case 0, 1, 2 -> tell();
          case 3 -> refundSome();
          case 4 -> signalSome();
          case 5, 6 -> step();
          case 7 -> take();
          default -> end();
        }
        nothingIsOpenThatIsLookedAt();
        if (random.nextInt(3) > 0) {
          work();
        }
      }
      work();
    }

    private void work() throws SQLException {
      commissions.work();
      risks.work();
      due.work();
      model.work();
      nothingIsOpenThatIsLookedAt();
      long revenue = 0;
      for (int i = 0; i < ORDERS; i++) {
        long counts =
            of(i, "true").stream()
                .filter(row -> row.status() != EarningStatus.VOID)
                .mapToLong(Row::cents)
                .sum();
        assertThat(counts).as("order %d, %s", i, this).isEqualTo(model.order(i).counts());
        assertThat(of(i, "reverses_id is null")).as(toString()).hasSize(model.order(i).parts());
        revenue += model.order(i).isVoid() ? 0 : model.order(i).net();
      }
      assertThat(bonuses("true").stream().mapToLong(Row::cents).sum())
          .as(toString())
          .isEqualTo(revenue >= 100_00 ? 50_00 : 0);
    }

    private void nothingIsOpenThatIsLookedAt() throws SQLException {
      long all = 0;
      long clean = 0;
      for (int i = 0; i < ORDERS; i++) {
        OrdersModel.Order order = model.order(i);
        List<Row> roots = of(i, "reverses_id is null");
        if (order.isOwn()) {
          assertThat(roots).as("order %d, %s", i, this).noneMatch(r -> OPEN.contains(r.status()));
        }
        boolean isVoid =
            !roots.isEmpty() && roots.stream().allMatch(r -> r.status() == EarningStatus.VOID);
        boolean settled = roots.stream().allMatch(r -> SETTLED.contains(r.status()));
        boolean looked =
            settled
                ? order.isOwn()
                : roots.stream()
                    .anyMatch(
                        r ->
                            r.status() == EarningStatus.HELD
                                || r.status() == EarningStatus.DISPUTED);
        all += isVoid ? 0 : order.net();
        clean += isVoid || looked ? 0 : order.net();
      }
      if (all >= 100_00 && clean < 100_00) {
        assertThat(bonuses("reverses_id is null"))
            .as(toString())
            .noneMatch(bonus -> OPEN.contains(bonus.status()));
      }
    }

    private List<Row> of(int number, String condition) throws SQLException {
      return earned("source_id = '" + orders.get(number) + "' and " + condition);
    }

    private List<Row> bonuses(String condition) throws SQLException {
      return earned("source_kind = 'BONUS' and " + condition);
    }

    private List<Row> earned(String condition) throws SQLException {
      return rows(
          "select id, source_id, status, amount from earning where creator_id = '%s' and %s order by source_sequence"
              .formatted(creator, condition));
    }

    private void tell() throws SQLException {
      int number = random.nextInt(ORDERS);
      int value = 10 + random.nextInt(140);
      done.add("order %d of %d".formatted(number, value));
      ObjectNode told = conversion(orders.get(number), String.valueOf(value), versions[number], "");
      told.withObject("data").put("occurredAt", "2026-09-1%dT12:00:00Z".formatted(number));
      model.tell(number, value * 100L);
      Feeds.apply(told, credit(orders.get(number), creator, under, ++versions[number]));
      work();
    }

    private void refundSome() throws SQLException {
      int number = random.nextInt(ORDERS);
      int amount = 1 + random.nextInt(100);
      done.add("refund %d of %d".formatted(number, amount));
      model.refund(number, amount * 100L);
      Feeds.apply(refund(UUID.randomUUID(), orders.get(number), String.valueOf(amount)));
      work();
    }

    private void signalSome() {
      int number = random.nextInt(ORDERS);
      boolean own = random.nextInt(3) > 0;
      done.add((own ? "own " : "not own ") + number);
      model.signal(number, own);
      Feeds.apply(
          signal(
              orders.get(number),
              (own ? "\"emailSha256\": \"%s\", ".formatted(Sha256.hex(address)) : "")
                  + "\"touchedCreatorIds\": [], \"codes\": [],",
              ++versions[number]));
      risks.work();
    }

    private void step() throws SQLException {
      int number = random.nextInt(ORDERS);
      List<Row> roots = of(number, "reverses_id is null");
      EarningStep step = STEPS[random.nextInt(STEPS.length)];
      // Whom a person lets go is hers to answer for.
      if (roots.isEmpty() || step == EarningStep.RELEASE && model.order(number).isOwn()) {
        return;
      }
      int part = random.nextInt(roots.size());
      done.add("%s %d/%d".formatted(step, number, part));
      if (taken(roots.get(part).id(), step) && step == EarningStep.VOID) {
        model.makeVoid(number, part);
        work();
      }
    }

    private boolean taken(UUID id, EarningStep step) {
      try {
        acme.run(
            () -> {
              switch (step) {
                case HOLD -> earnings.hold(Map.of(id, List.of()), "Look");
                case RELEASE -> earnings.release(List.of(id), "Fine");
                case DISPUTE -> earnings.dispute(id, "No");
                case SETTLE -> earnings.settle(id, "Yes");
                default -> earnings.makeVoid(List.of(id), "Fraud");
              }
            });
        return true;
      } catch (Problem refused) {
        return false;
      }
    }

    private void take() {
      UUID payout = UUID.randomUUID();
      done.add("take " + payouts.size());
      payouts.add(payout);
      acme.run(
          () ->
              earnings.takePayable(
                  List.of(UUID.fromString(creator)), "USD", BigDecimal.ZERO, payout));
    }

    private void end() {
      if (payouts.isEmpty()) {
        return;
      }
      UUID payout = payouts.get(random.nextInt(payouts.size()));
      int how = random.nextInt(3);
      done.add(List.of("confirm ", "fail ", "give back ").get(how) + payouts.indexOf(payout));
      acme.run(
          () -> {
            switch (how) {
              case 0 -> earnings.confirm(payout);
              case 1 -> earnings.fail(payout, "AC04");
              default -> earnings.giveBack(payout, "AC06");
            }
          });
    }

    @Override
    public String toString() {
      return "seed %d: %s".formatted(seed, done);
    }
  }
}
