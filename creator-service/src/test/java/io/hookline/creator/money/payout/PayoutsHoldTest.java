package io.hookline.creator.money.payout;

import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.readyPayee;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningSource;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.NewEarning;
import io.hookline.creator.money.ledger.AccountKind;
import io.hookline.creator.money.ledger.Ledger;
import io.hookline.kit.access.Actor;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.Money;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Sequences of earnings, batches, approvals, files, answers of the bank and crashes, made at
 * random: what left the bank is what payouts say was paid, and what is owed is what was earned less
 * that. {@code -Dpayout.sequences=10000} tries as many.
 */
@QuarkusTest
class PayoutsHoldTest {

  private static final int SEQUENCES = Integer.getInteger("payout.sequences", 100);
  private static final Debtor DEBTOR = new Debtor("Hookline", "DE02120300000000202051", null);

  @Inject Earnings earnings;
  @Inject MakeBatch make;
  @Inject WriteFile write;
  @Inject SettlePayouts settle;
  @Inject PayoutBatchRepository batches;
  @Inject PayoutRows rows;
  @Inject PaymentFiles files;
  @Inject Ledger ledger;
  @Inject CurrentActor actor;
  @Inject Clock clock;
  @Inject InBrand acme;

  @Test
  void whatIsOwedIsWhatWasEarnedLessWhatWasPaid() {
    twoBrands();
    List<UUID> creators = new ArrayList<>();
    for (String handle : List.of("mia", "ida", "eva")) {
      String id = creator(handle);
      readyPayee(id);
      creators.add(UUID.fromString(id));
    }
    Sequence sequence = new Sequence(creators);
    for (int i = 0; i < SEQUENCES; i++) {
      sequence.run(new Random(20261129 + i));
    }
    assertThat(sequence.paid).as("payouts that were paid").isPositive();
    assertThat(sequence.crashes).as("crashes").isPositive();
  }

  private final class Sequence {

    private final List<UUID> creators;
    private final Map<UUID, BigDecimal> earned = new HashMap<>();
    private final Map<UUID, String> written = new HashMap<>();
    private final List<UUID> open = new ArrayList<>();
    private int paid;
    private int crashes;

    private Sequence(List<UUID> creators) {
      this.creators = creators;
    }

    private void run(Random random) {
      for (int step = 0; step < 12; step++) {
        switch (random.nextInt(8)) {
          case 0, 1, 2 -> earn(random);
          case 3 -> make(random);
          case 4, 5 -> advance(random);
          case 6 -> answer(random);
          default -> cancel(random);
        }
      }
      hold();
    }

    private void earn(Random random) {
      UUID creator = creators.get(random.nextInt(creators.size()));
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(15_000) - 4_000, 2);
      if (amount.signum() != 0) {
        as(
            "maker",
            () ->
                earnings.make(
                    List.of(
                        NewEarning.of(
                            creator,
                            EarningKind.ADJUSTMENT,
                            new Money(amount, "USD"),
                            Instant.parse("2026-09-01T10:00:00Z"),
                            EarningSource.of("TEST", Ids.next())))));
        earned.merge(creator, amount, BigDecimal::add);
      }
    }

    private void make(Random random) {
      NewPayoutBatch body =
          new NewPayoutBatch(
              "USD",
              LocalDate.parse("2099-11-30"),
              DEBTOR,
              new Money(BigDecimal.valueOf(random.nextInt(5_000), 2), "USD"),
              null,
              null);
      UUID made = tried(random, "maker", () -> PayoutsHoldTest.this.make.of(body, DEBTOR).id());
      if (made != null) {
        open.add(made);
      }
    }

    private void advance(Random random) {
      UUID id = any(random);
      if (id == null) {
        return;
      }
      switch (status(id)) {
        case DRAFT -> tried(random, "maker", () -> step(id, batch -> batch.submit("maker", now())));
        case SUBMITTED ->
            tried(random, "approver", () -> step(id, batch -> batch.approve("approver", now())));
        case APPROVED -> tried(random, "approver", () -> write.of(id));
        default -> assertFileIsTheSame(id);
      }
    }

    private PayoutBatchView step(UUID id, java.util.function.Consumer<PayoutBatch> step) {
      PayoutBatch batch = batches.getLocked(id);
      step.accept(batch);
      return batches.save(batch, PayoutBatchEvent.Changed::new);
    }

    private void answer(Random random) {
      UUID id = any(random);
      if (id == null || status(id) != BatchStatus.FILE_WRITTEN) {
        return;
      }
      for (PayoutView payout : as("approver", () -> rows.ofBatch(id))) {
        boolean wasPaid = random.nextInt(3) > 0;
        SettlePayouts.Result result =
            new SettlePayouts.Result(payout.id(), wasPaid, wasPaid ? null : "AC04", null);
        boolean done = tried(random, "approver", () -> settle.one(result)) != null;
        boolean again = tried(random, "approver", () -> settle.one(result)) != null;
        assertThat(done && again).as("settled twice").isFalse();
        paid += wasPaid && (done || again) ? 1 : 0;
      }
    }

    private void cancel(Random random) {
      UUID id = any(random);
      if (id != null && random.nextInt(3) == 0 && status(id) == BatchStatus.DRAFT) {
        tried(
            random,
            "maker",
            () -> {
              PayoutBatch batch = batches.getLocked(id);
              batch.take(BatchStep.CANCEL, now());
              move(id);
              return batches.save(batch, PayoutBatchEvent.Cancelled::new);
            });
      }
    }

    private void move(UUID batch) {
      move.with(
          rows.ofBatch(batch).stream()
              .map(payout -> new MovePayouts.Move(payout, PayoutStep.DROP, "Cancelled", null))
              .toList());
    }

    /** The same file, however often it is asked for. */
    private void assertFileIsTheSame(UUID id) {
      String file =
          as("approver", () -> files.find(id, PaymentFiles.Form.XML).orElse("none was written"));
      assertThat(written.computeIfAbsent(id, first -> file)).isEqualTo(file);
    }

    private UUID any(Random random) {
      return open.isEmpty() ? null : open.get(random.nextInt(open.size()));
    }

    private BatchStatus status(UUID id) {
      return as("approver", () -> batches.view(id).status());
    }

    /** A third of the time the machine dies before the commit, and nothing has happened. */
    private <T> T tried(Random random, String who, Supplier<T> work) {
      boolean dies = random.nextInt(3) == 0;
      try {
        return as(
            who,
            () -> {
              T done = work.get();
              if (dies) {
                throw new IllegalStateException("the power is gone");
              }
              return done;
            });
      } catch (Problem refused) {
        return null;
      } catch (IllegalStateException died) {
        assertThat(died).hasMessage("the power is gone");
        crashes++;
        return null;
      }
    }

    private void hold() {
      BigDecimal bank =
          as("approver", () -> ledger.balance(AccountKind.BANK, null, "USD")).negate();
      BigDecimal all = BigDecimal.ZERO;
      for (UUID creator : creators) {
        List<PayoutView> payouts =
            as(
                "approver",
                () -> rows.list(" and creator_id = :creator", Map.of("creator", creator)));
        BigDecimal sent = sum(payouts, PayoutStatus.PAID);
        all = all.add(sent);
        assertThat(owed(creator))
            .isEqualByComparingTo(earned.getOrDefault(creator, BigDecimal.ZERO).subtract(sent));
        assertThat(
                as("approver", () -> ledger.balance(AccountKind.IN_PAYOUT, creator, "USD"))
                    .negate())
            .isEqualByComparingTo(
                sum(payouts, PayoutStatus.PLANNED).add(sum(payouts, PayoutStatus.SENT)));
      }
      assertThat(bank).isEqualByComparingTo(all);
    }

    private BigDecimal sum(List<PayoutView> payouts, PayoutStatus status) {
      return payouts.stream()
          .filter(payout -> payout.status() == status)
          .map(payout -> payout.amount().amount())
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal owed(UUID creator) {
      BigDecimal owed = BigDecimal.ZERO;
      for (AccountKind kind : AccountKind.values()) {
        if (kind.isOwed()) {
          owed = owed.subtract(as("approver", () -> ledger.balance(kind, creator, "USD")));
        }
      }
      return owed;
    }
  }

  @Inject MovePayouts move;

  private Instant now() {
    return clock.instant();
  }

  private <T> T as(String subject, Supplier<T> work) {
    return acme.call(
        () -> {
          actor.resume(
              new CurrentActor.Origin(new Actor(subject, subject, "test"), null, null, true));
          return work.get();
        });
  }
}
