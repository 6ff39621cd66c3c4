package io.hookline.creator.money.earning;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.Fixtures;
import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.ledger.AccountKind;
import io.hookline.creator.money.ledger.Ledger;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.test.Owner;
import io.hookline.kit.value.Money;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Sequences of everything that can happen to money, made at random: after each, every account is
 * what an independent model says, and nothing was paid twice. {@code -Dmoney.sequences=10000} tries
 * as many; {@code -Dmoney.seed} repeats others.
 */
@QuarkusTest
class MoneyHoldsTest {

  private static final int SEQUENCES = Integer.getInteger("money.sequences", 150);
  private static final long SEED = Long.getLong("money.seed", 7);
  private static final Instant EARNED = Instant.parse("2026-09-01T10:00:00Z");
  private static final List<SourceKind> SOURCES =
      List.of(
          SourceKind.CONVERSION, SourceKind.PARTNERSHIP, SourceKind.BONUS, SourceKind.DELIVERABLE);
  private static final EarningStep[] STEPS = {
    EarningStep.MATURE,
    EarningStep.HOLD,
    EarningStep.RELEASE,
    EarningStep.DISPUTE,
    EarningStep.SETTLE,
    EarningStep.VOID
  };

  @Inject Earnings earnings;
  @Inject SettleTargets targets;
  @Inject Ledger ledger;
  @Inject InBrand acme;

  @Test
  void everyAccountIsWhatTheModelSays() throws SQLException {
    Fixtures.twoBrands();
    SplittableRandom seeds = new SplittableRandom(SEED);
    for (int i = 0; i < SEQUENCES; i++) {
      new Sequence(i, seeds.nextLong()).run();
    }
    assertThat(one("select count(*) from ledger_posting")).isPositive();
    assertThat(
            one(
                "select count(*) from (select 1 from ledger_posting group by entry_id, currency having sum(amount) <> 0) e"))
        .as("entries that do not add up")
        .isZero();
    assertThat(
            one(
                """
                select (select coalesce(sum(p.amount), 0) from ledger_posting p
                          join ledger_account a on a.id = p.account_id where a.kind = 'BANK')
                     + (select coalesce(sum(amount), 0) from earning where status = 'PAID')
                """))
        .as("what left the bank less what is paid")
        .isZero();
    assertThat(
            one(
                "select count(*) from (select 1 from earning_step group by earning_id having count(*) filter (where step = 'CONFIRM') > 1 + count(*) filter (where step = 'RETURN')) e"))
        .as("earnings that were paid twice")
        .isZero();
    assertThat(one("select count(*) from earning_step where step = 'RETURN'"))
        .as("earnings that came back")
        .isPositive();
  }

  private static long one(String query) throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** One creator's. */
  private final class Sequence {

    private final int number;
    private final Random random;
    private final MoneyModel model = new MoneyModel();
    private final UUID creator;
    private final List<String> done = new ArrayList<>();
    private final Map<String, List<UUID>> roots = new HashMap<>();
    private final List<String> things = new ArrayList<>();
    private final List<UUID> payouts = new ArrayList<>();

    private Sequence(int number, long seed) {
      this.number = number;
      this.random = new Random(seed);
      this.creator = UUID.fromString(Fixtures.creator("mia" + number));
    }

    private void run() {
      for (int i = 0; i < 14; i++) {
        switch (random.nextInt(10)) {
          case 0, 1, 2 -> settle();
          case 3, 4, 5 -> step();
          case 6, 7 -> take();
          default -> end();
        }
      }
      assertThat(balances()).as("sequence %d: %s", number, done).isEqualTo(model.balances());
    }

    private void settle() {
      if (things.isEmpty() || random.nextInt(3) == 0) {
        things.add(UUID.randomUUID().toString());
      }
      String thing = things.get(random.nextInt(things.size()));
      int number = things.indexOf(thing);
      long cents = random.nextInt(4) == 0 ? 0 : random.nextInt(10_000);
      boolean holds = number % 2 == 0;
      done.add("settle %d to %d".formatted(number, cents));
      model.settle(thing, cents, holds ? EarningStatus.PENDING : EarningStatus.PAYABLE);
      Target target =
          new Target(
              creator,
              null,
              null,
              null,
              SOURCES.get(number % SOURCES.size()),
              thing,
              new Money(BigDecimal.valueOf(cents, 2), "USD"),
              EARNED,
              holds ? Instant.now().plus(30, ChronoUnit.DAYS) : null,
              true);
      for (int i = 0; i < 1 + random.nextInt(2); i++) {
        acme.call(() -> targets.settle(List.of(target))).stream()
            .filter(earning -> earning.reversesId() == null)
            .forEach(
                earning ->
                    roots.computeIfAbsent(thing, first -> new ArrayList<>()).add(earning.id()));
      }
    }

    private void step() {
      if (roots.isEmpty()) {
        return;
      }
      String thing = things.get(random.nextInt(things.size()));
      if (model.parts(thing) == 0) {
        return;
      }
      int index = random.nextInt(model.parts(thing));
      EarningStep step = STEPS[random.nextInt(STEPS.length)];
      done.add("%s %d/%d".formatted(step, things.indexOf(thing), index));
      boolean may = model.step(thing, index, step);
      UUID id = roots.get(thing).get(index);
      assertThat(tries(id, step)).as("sequence %d: %s", number, done).isEqualTo(may);
    }

    private boolean tries(UUID id, EarningStep step) {
      try {
        return acme.call(
            () ->
                switch (step) {
                  case MATURE -> !earnings.mature(List.of(id)).isEmpty();
                  case HOLD -> !earnings.hold(Map.of(id, List.of()), "Look").isEmpty();
                  case RELEASE -> !earnings.release(List.of(id), "Fine").isEmpty();
                  case DISPUTE -> earnings.dispute(id, "No") != null;
                  case SETTLE -> earnings.settle(id, "Yes") != null;
                  case VOID -> !earnings.makeVoid(List.of(id), "Fraud").isEmpty();
                  default -> throw new IllegalArgumentException(step.name());
                });
      } catch (Problem refused) {
        return false;
      }
    }

    private void take() {
      UUID payout = UUID.randomUUID();
      done.add("take " + payouts.size());
      boolean expected = model.take(payout.toString());
      boolean taken =
          !acme.call(() -> earnings.takePayable(List.of(creator), "USD", BigDecimal.ZERO, payout))
              .isEmpty();
      assertThat(taken).as("sequence %d: %s", number, done).isEqualTo(expected);
      payouts.add(payout);
    }

    private void end() {
      if (payouts.isEmpty()) {
        return;
      }
      UUID payout = payouts.get(random.nextInt(payouts.size()));
      if (random.nextInt(3) == 0) {
        done.add("give back " + payouts.indexOf(payout));
        model.giveBack(payout.toString());
        acme.run(() -> earnings.giveBack(payout, "Came back"));
        return;
      }
      boolean paid = random.nextInt(3) > 0;
      done.add((paid ? "confirm " : "fail ") + payouts.indexOf(payout));
      model.end(payout.toString(), paid);
      acme.run(
          () -> {
            if (paid) {
              earnings.confirm(payout);
            } else {
              earnings.fail(payout, "Refused");
            }
          });
    }

    private Map<String, Long> balances() {
      return acme.call(
          () -> {
            Map<String, Long> balances = new TreeMap<>();
            for (AccountKind kind : AccountKind.values()) {
              if (kind.isOwed()) {
                put(balances, kind.name(), ledger.balance(kind, creator, "USD").negate());
              }
            }
            put(balances, "PAID", paid());
            return balances;
          });
    }

    private BigDecimal paid() {
      return BigDecimal.valueOf(paidCents(), 2);
    }

    private long paidCents() {
      try {
        return one(
            "select coalesce(sum(amount * 100), 0)::bigint from earning where status = 'PAID' and creator_id = '%s'"
                .formatted(creator));
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
    }

    private static void put(Map<String, Long> balances, String name, BigDecimal amount) {
      if (amount.signum() != 0) {
        balances.put(name, amount.movePointRight(2).longValueExact());
      }
    }
  }
}
