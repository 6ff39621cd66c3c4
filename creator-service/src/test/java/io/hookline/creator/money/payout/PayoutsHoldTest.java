package io.hookline.creator.money.payout;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.IBAN;
import static io.hookline.creator.PayoutFixtures.readyPayee;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningSource;
import io.hookline.creator.money.earning.EarningStatus;
import io.hookline.creator.money.earning.EarningView;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.NewEarning;
import io.hookline.creator.money.earning.SettleTargets;
import io.hookline.creator.money.earning.SourceKind;
import io.hookline.creator.money.earning.Target;
import io.hookline.creator.money.ledger.AccountKind;
import io.hookline.creator.money.ledger.Ledger;
import io.hookline.creator.people.creator.MergeCreators;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Sequences of earnings, refunds, disputes, batches, approvals, files, answers of the bank (which
 * gives some back), merged and parted records, and crashes, made at random: what left the bank is
 * what payouts say was paid, and what is owed is what was earned less that, person by person and
 * currency by currency. {@code -Dpayout.sequences=10000} tries as many; {@code -Dpayout.seed}
 * repeats others.
 */
@QuarkusTest
class PayoutsHoldTest {

  private static final int SEQUENCES = Integer.getInteger("payout.sequences", 100);

  private static final long SEED = Long.getLong("payout.seed", 20261129);

  /** From how many on what happens seldom must have happened, too. */
  private static final int MANY = 1000;

  /** After so many there are other creators, so that books stay short. */
  private static final int GENERATION = 50;

  private static final List<String> CURRENCIES = List.of("USD", "EUR");
  private static final Debtor DEBTOR = new Debtor("Hookline", "DE02120300000000202051", null);
  private static final Instant EARNED = Instant.parse("2026-09-01T10:00:00Z");

  @Inject Earnings earnings;
  @Inject SettleTargets targets;
  @Inject MakeBatch make;
  @Inject WriteFile write;
  @Inject SettlePayouts settle;
  @Inject MovePayouts move;
  @Inject PayoutBatchRepository batches;
  @Inject PayoutRows rows;
  @Inject PaymentFiles files;
  @Inject MergeCreators merge;
  @Inject Ledger ledger;
  @Inject CurrentActor actor;
  @Inject Clock clock;
  @Inject InBrand acme;

  private final Map<String, BigDecimal> paid = new HashMap<>();
  private int payments;
  private int returns;
  private int crashes;
  private int takenBack;
  private int merges;

  @Test
  void whatIsOwedIsWhatWasEarnedLessWhatWasPaid() {
    twoBrands();
    People people = null;
    SplittableRandom seeds = new SplittableRandom(SEED);
    for (int i = 0; i < SEQUENCES; i++) {
      if (i % GENERATION == 0) {
        people = new People(i);
      }
      people.run(new Random(seeds.nextLong()));
    }
    assertThat(payments).as("payouts that were paid").isPositive();
    assertThat(returns).as("payouts that came back").isPositive();
    assertThat(crashes).as("crashes").isPositive();
    if (SEQUENCES >= MANY) {
      assertThat(takenBack).as("parts that were taken back after they were paid").isPositive();
    }
    assertThat(merges).as("merges and partings").isPositive();
  }

  /** Something that was earned, as the model has it. */
  private record Thing(UUID creator, String currency, String id) {}

  /** Mia has two records, which are merged and parted; Eva is paid in euros. */
  private final class People {

    private final UUID mia;
    private final UUID mya;
    private final List<UUID> creators;
    private final Map<String, BigDecimal> earned = new LinkedHashMap<>();
    private final Map<Thing, BigDecimal> things = new LinkedHashMap<>();
    private final Map<UUID, Thing> open = new LinkedHashMap<>();
    private final List<UUID> disputed = new ArrayList<>();
    private final Map<UUID, String> written = new LinkedHashMap<>();
    private final List<UUID> made = new ArrayList<>();
    private boolean merged;

    private People(int generation) {
      mia = payee("mia" + generation, "USD");
      mya = payee("mya" + generation, "USD");
      creators =
          List.of(mia, mya, payee("ida" + generation, "USD"), payee("eva" + generation, "EUR"));
    }

    private void run(Random random) {
      for (int step = 0; step < 12; step++) {
        switch (random.nextInt(15)) {
          case 0, 1 -> adjust(random);
          case 2, 3, 4 -> bring(random);
          case 5 -> make(random);
          case 6, 7, 8, 9 -> advance(random);
          case 10, 11 -> answer(random);
          case 12 -> dispute(random);
          case 13 -> mergeOrPart(random);
          default -> cancel(random);
        }
      }
      hold();
    }

    private void adjust(Random random) {
      UUID creator = one(creators, random);
      String currency = one(CURRENCIES, random);
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
                            new Money(amount, currency),
                            EARNED,
                            EarningSource.of(SourceKind.ADJUSTMENT, Ids.next())))));
        add(creator, currency, amount);
      }
    }

    /** Something is worth more or less by now: what is paid of it is taken back, too. */
    private void bring(Random random) {
      Thing thing =
          things.isEmpty() || random.nextBoolean()
              ? new Thing(one(creators, random), one(CURRENCIES, random), Ids.next().toString())
              : one(List.copyOf(things.keySet()), random);
      BigDecimal worth = BigDecimal.valueOf(random.nextInt(9_000), 2);
      if (random.nextInt(3) == 0) {
        worth = BigDecimal.ZERO;
      }
      Target target =
          new Target(
              thing.creator(),
              null,
              null,
              null,
              SourceKind.CONVERSION,
              thing.id(),
              new Money(worth, thing.currency()),
              EARNED,
              null,
              true);
      List<EarningView> news = tried(random, "maker", () -> targets.settle(List.of(target)));
      if (news != null) {
        add(
            thing.creator(),
            thing.currency(),
            worth.subtract(things.getOrDefault(thing, BigDecimal.ZERO)));
        things.put(thing, worth);
        for (EarningView earning : news) {
          if (earning.reversesId() == null) {
            open.put(earning.id(), thing);
          } else if (as("maker", () -> earnings.get(earning.reversesId())).status()
              == EarningStatus.PAID) {
            takenBack++;
          }
        }
      }
    }

    /** A dispute ends as it was, or with what it is about being void. */
    private void dispute(Random random) {
      if (!disputed.isEmpty() && random.nextBoolean()) {
        UUID id = disputed.get(random.nextInt(disputed.size()));
        if (random.nextBoolean()) {
          if (tried(random, "maker", () -> earnings.settle(id, "No")) != null) {
            disputed.remove(id);
          }
          return;
        }
        List<EarningView> gone =
            tried(random, "maker", () -> earnings.makeVoid(List.of(id), "Yes"));
        if (gone != null) {
          disputed.remove(id);
          gone.forEach(
              earning ->
                  add(
                      earning.creatorId(),
                      earning.amount().currency(),
                      earning.amount().amount().negate()));
          things.remove(open.remove(id));
        }
      } else if (!open.isEmpty()) {
        UUID id = one(List.copyOf(open.keySet()), random);
        if (things.containsKey(open.get(id))
            && tried(random, "maker", () -> earnings.dispute(id, "Two parcels")) != null) {
          disputed.add(id);
        }
      }
    }

    private void mergeOrPart(Random random) {
      Boolean done =
          tried(
              random,
              "maker",
              () -> {
                if (merged) {
                  merge.part(mya, List.of());
                } else {
                  merge.merge(mya, mia);
                }
                return true;
              });
      if (done != null) {
        merged = !merged;
        merges++;
      }
    }

    private void make(Random random) {
      String currency = one(CURRENCIES, random);
      NewPayoutBatch body =
          new NewPayoutBatch(
              currency,
              LocalDate.parse("2099-11-30"),
              DEBTOR,
              new Money(BigDecimal.valueOf(random.nextInt(5_000), 2), currency),
              creators,
              null);
      UUID id = tried(random, "maker", () -> PayoutsHoldTest.this.make.of(body, DEBTOR).id());
      if (id != null) {
        made.add(id);
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

    private PayoutBatchView step(UUID id, Consumer<PayoutBatch> step) {
      PayoutBatch batch = batches.getLocked(id);
      step.accept(batch);
      return batches.save(batch, PayoutBatchEvent.Changed::new);
    }

    private void answer(Random random) {
      UUID id = any(random);
      if (id == null) {
        return;
      }
      if (random.nextInt(3) == 0) {
        comeBack(id, random);
      }
      if (status(id) != BatchStatus.FILE_WRITTEN) {
        return;
      }
      for (PayoutView payout : as("approver", () -> rows.ofBatch(id))) {
        boolean wasPaid = random.nextInt(3) > 0;
        SettlePayouts.Result result =
            wasPaid
                ? SettlePayouts.Result.paid(payout.id(), null)
                : SettlePayouts.Result.failed(payout.id(), "AC04");
        boolean done = tried(random, "approver", () -> settle.one(result)) != null;
        boolean again = tried(random, "approver", () -> settle.one(result)) != null;
        assertThat(done && again).as("settled twice").isFalse();
        if (wasPaid && (done || again)) {
          payments++;
          paid.merge(payout.amount().currency(), payout.amount().amount(), BigDecimal::add);
        }
      }
    }

    private void comeBack(UUID batch, Random random) {
      for (PayoutView payout : as("approver", () -> rows.ofBatch(batch))) {
        SettlePayouts.Result result = SettlePayouts.Result.returned(payout.id(), "AC06");
        boolean done = tried(random, "approver", () -> settle.one(result)) != null;
        boolean again = tried(random, "approver", () -> settle.one(result)) != null;
        assertThat(done && again).as("came back twice").isFalse();
        if (done || again) {
          returns++;
          paid.merge(
              payout.amount().currency(), payout.amount().amount().negate(), BigDecimal::add);
        }
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
              move.with(
                  rows.ofBatch(id).stream()
                      .map(
                          payout ->
                              new MovePayouts.Move(payout, PayoutStep.DROP, "Cancelled", null))
                      .toList());
              return batches.save(batch, PayoutBatchEvent.Cancelled::new);
            });
      }
    }

    /** The same file, however often it is asked for. */
    private void assertFileIsTheSame(UUID id) {
      String file = as("approver", () -> files.find(id, "xml").orElse("none was written"));
      assertThat(written.computeIfAbsent(id, first -> file)).isEqualTo(file);
    }

    private UUID any(Random random) {
      return made.isEmpty() ? null : one(made, random);
    }

    private void add(UUID creator, String currency, BigDecimal amount) {
      earned.merge(person(creator) + currency, amount, BigDecimal::add);
    }

    private UUID person(UUID creator) {
      return creator.equals(mya) ? mia : creator;
    }

    private void hold() {
      for (String currency : CURRENCIES) {
        for (UUID person : creators.stream().map(this::person).distinct().toList()) {
          List<UUID> records =
              creators.stream().filter(record -> person(record).equals(person)).toList();
          hold(person, records, currency);
        }
        assertThat(as("approver", () -> ledger.balance(AccountKind.BANK, null, currency)).negate())
            .as("what left the bank in " + currency)
            .isEqualByComparingTo(paid.getOrDefault(currency, BigDecimal.ZERO));
      }
    }

    private void hold(UUID person, List<UUID> records, String currency) {
      List<PayoutView> payouts =
          as(
              "approver",
              () ->
                  rows.list(
                      " and creator_id = any(cast(:records as uuid[])) and currency = :currency",
                      Map.of("records", records.toArray(UUID[]::new), "currency", currency)));
      assertThat(booked(records, AccountKind.values(), currency))
          .as("what is owed to %s in %s", person, currency)
          .isEqualByComparingTo(
              earned
                  .getOrDefault(person + currency, BigDecimal.ZERO)
                  .subtract(sum(payouts, PayoutStatus.PAID)));
      assertThat(booked(records, new AccountKind[] {AccountKind.IN_PAYOUT}, currency))
          .as("what is on its way to %s in %s", person, currency)
          .isEqualByComparingTo(
              sum(payouts, PayoutStatus.PLANNED).add(sum(payouts, PayoutStatus.SENT)));
    }

    private BigDecimal booked(List<UUID> records, AccountKind[] kinds, String currency) {
      BigDecimal owed = BigDecimal.ZERO;
      for (UUID record : records) {
        for (AccountKind kind : kinds) {
          if (kind.isOwed()) {
            owed = owed.subtract(as("approver", () -> ledger.balance(kind, record, currency)));
          }
        }
      }
      return owed;
    }
  }

  private static UUID payee(String handle, String currency) {
    String creator = creator(handle);
    readyPayee(creator, currency, IBAN);
    return UUID.fromString(creator);
  }

  private static BigDecimal sum(List<PayoutView> payouts, PayoutStatus status) {
    return payouts.stream()
        .filter(payout -> payout.status() == status)
        .map(payout -> payout.amount().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
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
