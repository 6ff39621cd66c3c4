package io.hookline.creator.door.own;

import static io.hookline.creator.DoorFixtures.secret;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.creatorMerge;
import static io.hookline.creator.PayoutFixtures.holdIsOver;
import static io.hookline.creator.PayoutFixtures.readyPayee;
import static io.hookline.creator.SisterFacts.conversion;
import static io.hookline.creator.SisterFacts.credits;
import static io.hookline.creator.SisterFacts.refund;
import static io.hookline.creator.SisterFacts.share;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** Three creators, two of whom are one person now and then, and what happens to their money. */
final class DoorPeople {

  private static final int STEPS = 20;

  private final int number;
  private final SplittableRandom random;
  private final Runnable work;
  private final Tally tally;
  private final RandomTerms terms;
  private final RandomMoney money;
  private final RandomWork deals;
  private final List<String> creators = new ArrayList<>();
  private final List<String> currencies = new ArrayList<>();
  private final List<DoorFigures> doors = new ArrayList<>();
  private final List<UUID> orders = new ArrayList<>();
  private final Map<UUID, Integer> versions = new HashMap<>();
  private String merge;

  /**
   * @param number for names and messages
   * @param work works commissions and dues out, of which only some is done meanwhile
   */
  DoorPeople(int number, SplittableRandom random, Runnable work, Tally tally) {
    this.number = number;
    this.random = random;
    this.work = work;
    this.tally = tally;
    this.terms = new RandomTerms(random);
    this.money = new RandomMoney(random, terms, tally);
    this.deals = new RandomWork(random, terms, tally);
    for (String name : List.of("mia", "mya", "leo")) {
      String creator = creator(name + number);
      String currency = terms.currency();
      currencies.add(currency);
      readyPayee(creator, currency, iban(2 * number + (name.equals("leo") ? 1 : 0)));
      creators.add(creator);
      doors.add(new DoorFigures(secret(creator)));
      deals.agree(creators.size() - 1, creator);
    }
  }

  /** German, with its checksum; records with the same one are held as one person's. */
  private static String iban(int number) {
    String account = "370400440%09d".formatted(number);
    BigInteger rest = new BigInteger(account + "131400").mod(BigInteger.valueOf(97));
    return "DE%02d%s".formatted(98 - rest.intValue(), account);
  }

  /** One sequence. */
  void run() {
    for (int step = 0; step < STEPS; step++) {
      step();
      if (random.nextBoolean()) {
        work.run();
      }
      if (random.nextInt(8) == 0) {
        hold(random.nextInt(creators.size()));
      }
    }
    work.run();
    for (int i = 0; i < creators.size(); i++) {
      hold(i);
    }
  }

  /** Counts what the doors show by now. */
  void count() {
    doors.forEach(door -> door.count(tally));
  }

  private void step() {
    switch (random.nextInt(20)) {
      case 0 -> money.adjust(anyCreator());
      case 1, 2, 3 -> order();
      case 4 -> credit();
      case 5 -> refundOne();
      case 6 -> deals.amend();
      case 7 -> money.take(random.nextBoolean() ? "hold" : "void", anyCreator());
      case 8 -> money.review(anyCreator());
      case 9, 10 -> dispute();
      case 11 -> mergeOrPart();
      case 12 -> money.spend(anyCreator());
      case 13, 14 -> deals.deliver(doors);
      case 15 -> deals.view();
      case 16 -> money.comeBack();
      case 17 -> agree();
      default -> payOut();
    }
  }

  private void payOut() {
    int who = anyWhoStands();
    money.payOut(
        creators.get(who), random.nextInt(8) == 0 ? terms.currency() : currencies.get(who));
  }

  private void agree() {
    int who = anyWhoStands();
    deals.agree(who, creators.get(who));
  }

  private void dispute() {
    int who = random.nextInt(creators.size());
    money.dispute(doors.get(who), creators.get(who));
  }

  private void order() {
    UUID order = new UUID(random.nextLong(), random.nextLong());
    orders.add(order);
    ObjectNode told =
        conversion(order, BigDecimal.valueOf(random.nextInt(30_000), 2).toString(), 0, "");
    if (random.nextBoolean()) {
      told.withObject("data").put("occurredAt", Instant.now().toString());
    }
    Feeds.apply(told);
    tally.add("order");
    credit(order);
  }

  private void credit() {
    if (!orders.isEmpty()) {
      credit(anyOrder());
      tally.add("credit anew");
    }
  }

  private void credit(UUID order) {
    List<String> shares = new ArrayList<>();
    int left = 100;
    for (int i = 0; i < creators.size(); i++) {
      int part = random.nextInt(left + 1);
      if (part > 0 && random.nextBoolean()) {
        shares.add(
            share(creators.get(i), deals.of(i).id(), BigDecimal.valueOf(part, 2).toString()));
        left -= part;
      }
    }
    int version = versions.merge(order, 1, Integer::sum);
    Feeds.apply(credits(order, version, shares.toArray(String[]::new)));
  }

  private void refundOne() {
    if (!orders.isEmpty()) {
      String amount = BigDecimal.valueOf(1 + random.nextInt(20_000), 2).toString();
      Feeds.apply(refund(new UUID(random.nextLong(), random.nextLong()), anyOrder(), amount));
      tally.add("refund");
    }
  }

  private void mergeOrPart() {
    if (merge == null) {
      merge = creatorMerge(creators.get(1), creators.get(0));
      tally.add("merge");
    } else {
      asFinance(Role.ADMIN).post(acme("creator-merges/" + merge + "/part")).then().statusCode(200);
      merge = null;
      tally.add("part");
    }
    holdIsOver();
  }

  /** Nothing is agreed with, or paid to, a record that is merged into another. */
  private int anyWhoStands() {
    int who = random.nextInt(creators.size());
    return merge != null && who == 1 ? 0 : who;
  }

  private String anyCreator() {
    return creators.get(random.nextInt(creators.size()));
  }

  private UUID anyOrder() {
    return orders.get(random.nextInt(orders.size()));
  }

  /** Compares a door with the books and the brand's lists of its records. */
  private void hold(int who) {
    boolean merged = merge != null && who < 2;
    List<String> records = merged ? creators.subList(0, 2) : List.of(creators.get(who));
    doors.get(who).compare("people " + number + ", door " + who, records);
    tally.add("door compared");
  }
}
