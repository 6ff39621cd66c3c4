package io.hookline.attribution.credit.engine;

import io.hookline.engine.credit.TouchKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Orders and touches of ACME as chance has them, the same for a seed, in the tables that the
 * service fills: links of creators and of places, visits, codes, answers, clicks that orders name,
 * refunds, values in cents and finer.
 */
final class RandomBrand {

  static final String ACME = "acme-cosmetics";
  static final Instant START = Instant.parse("2026-09-01T00:00:00Z");

  record Act(UUID person, UUID id, Instant at, String kind, UUID link, UUID origin) {}

  record Order(UUID id, UUID person, Instant at, Long value, String orderId) {}

  record Back(UUID order, UUID id, Instant at, long amount) {}

  record NamedCode(UUID order, UUID code) {}

  record NamedClick(UUID order, Act act) {}

  record Answer(UUID order, UUID id, Instant at, String answer) {}

  static final UUID CREATOR = new UUID(0x01990000_00007000L, 1);
  static final UUID SURVEY = new UUID(0x01990000_00007000L, 2);
  static final UUID PLACE = new UUID(0x01990000_00007000L, 3);
  static final UUID POST = new UUID(0x01990000_00007000L, 4);
  static final UUID CAMPAIGN = new UUID(0x01990000_00007000L, 5);

  final List<UUID> links = new ArrayList<>();
  final Map<UUID, UUID> linkOrigins = new LinkedHashMap<>();
  final List<UUID> visitOrigins = new ArrayList<>();
  final List<UUID> codes = new ArrayList<>();
  final List<UUID> persons = new ArrayList<>();
  final List<Act> acts = new ArrayList<>();
  final List<Order> orders = new ArrayList<>();
  final List<Back> refunds = new ArrayList<>();
  final List<NamedCode> namedCodes = new ArrayList<>();
  final List<NamedClick> namedClicks = new ArrayList<>();
  final List<Answer> answers = new ArrayList<>();

  /** Orders of which something else is known since this was emptied. */
  final Set<UUID> changed = new TreeSet<>();

  private final Handle owner;
  private final Random random;
  private int number;

  /**
   * @param owner of the tables
   */
  RandomBrand(Handle owner, long seed) {
    this.owner = owner;
    this.random = new Random(seed);
    addSources();
  }

  private void addSources() {
    owner.execute("insert into creator (brand, id, version) values (?, ?, 0)", ACME, CREATOR);
    owner.execute(
        "insert into post (brand, id, network, version) values (?, ?, 'TIKTOK', 0)", ACME, POST);
    for (int link = 0; link < 6; link++) {
      UUID id = id();
      links.add(id);
      owner.execute(
          """
          insert into link (id, brand, kind, slug, creator_id, post_id, place_id, destination_url,
                            landing_url, version, created_at, updated_at)
          values (?, ?, ?, ?, ?, ?, ?, 'https://s.example', 'https://s.example', 0, ?, ?)""",
          id,
          ACME,
          link == 5 ? "PRINT" : link == 4 ? "QR" : link == 3 ? "POST" : "BIO",
          "slug" + link,
          link < 2 ? CREATOR : null,
          link == 3 ? POST : null,
          link == 5 ? PLACE : null,
          at(START),
          at(START));
      linkOrigins.put(
          id,
          origin(
              """
              {"linkKind": "%s", "linkOwner": "%s", "visitor": "PERSON", "visit": true}"""
                  .formatted(link == 4 ? "QR" : "BIO", link < 2 ? "CREATOR" : "BRAND")));
    }
    visitOrigins.add(origin("{\"visit\": true}"));
    visitOrigins.add(origin("{\"visit\": true, \"referrer\": \"www.google.com\"}"));
    visitOrigins.add(
        origin("{\"visit\": true, \"source\": \"newsletter\", \"medium\": \"email\"}"));
    for (int code = 0; code < 3; code++) {
      UUID id = id();
      codes.add(id);
      owner.execute(
          """
          insert into promo_code (brand, id, partnership_id, creator_id, reading, precedence, version)
          values (?, ?, ?, ?, ?, ?, 0)""",
          ACME,
          id,
          id(),
          CREATOR,
          "code" + code,
          code == 2 ? "CODE" : "LINK");
    }
    owner.execute(
        """
        insert into survey (id, brand, name, question, options, weight, window_hours, active,
                            revision, version, created_at, updated_at)
        values (?, ?, 'How', 'How?', '[{"key": "TT", "label": "TikTok", "channel": "tiktok"}]', 0.5,
                24, true, 1, 0, now(), now())""",
        SURVEY,
        ACME);
    owner.execute(
        "insert into survey_word (brand, survey_id, revision, word, option_key) values (?, ?, 1, 'tiktok', 'TT')",
        ACME,
        SURVEY);
  }

  private UUID origin(String facts) {
    UUID id = id();
    owner.execute("insert into origin (brand, id, facts) values (?, ?, ?::jsonb)", ACME, id, facts);
    return id;
  }

  void addPersons(int count) {
    for (int person = 0; person < count; person++) {
      persons.add(id());
    }
  }

  void addActs(int count) {
    for (int one = 0; one < count; one++) {
      boolean visit = random.nextInt(4) == 0;
      UUID link = visit ? null : any(links);
      String kind = visit ? "VISIT" : any(List.of("CLICK", "CLICK", "VIEW", "ENGAGED_VIEW"));
      Act act =
          new Act(
              any(persons),
              id(),
              instant(),
              kind,
              link,
              visit ? any(visitOrigins) : linkOrigins.get(link));
      acts.add(act);
      owner.execute(
          """
          insert into person_touch (brand, person_id, occurred_at, touch_id, kind, link_id, origin_id)
          values (?, ?, ?, ?, ?, ?, ?)""",
          ACME,
          act.person(),
          at(act.at()),
          act.id(),
          act.kind(),
          act.link(),
          act.origin());
      orders.stream()
          .filter(order -> act.person().equals(order.person()))
          .forEach(order -> changed.add(order.id()));
    }
  }

  void addOrders(int count) {
    for (int one = 0; one < count; one++) {
      UUID person = random.nextInt(10) == 0 ? null : any(persons);
      Order order = new Order(id(), person, orderInstant(person), value(), "order-" + number++);
      orders.add(order);
      owner.execute(
          """
          insert into conversion (brand, id, order_id, person_id, occurred_at, received_at, late,
                                  told_by, value, version)
          values (?, ?, ?, ?, ?, now(), false, 2, ?::numeric / 10000, 0)""",
          ACME,
          order.id(),
          order.orderId(),
          order.person(),
          at(order.at()),
          order.value());
      addEvidence(order);
      // Where a setting counts once, the others of the person are others as well.
      orders.stream()
          .filter(other -> order.equals(other) || person != null && person.equals(other.person()))
          .forEach(other -> changed.add(other.id()));
    }
  }

  private void addEvidence(Order order) {
    if (random.nextInt(4) == 0) {
      UUID code = any(codes);
      namedCodes.add(new NamedCode(order.id(), code));
      owner.execute(
          "insert into conversion_code (brand, conversion_id, code, reading) values (?, ?, ?, ?)",
          ACME,
          order.id(),
          "CODE",
          "code" + codes.indexOf(code));
    }
    if (random.nextInt(5) == 0) {
      boolean option = random.nextBoolean();
      Answer answer =
          new Answer(
              order.id(),
              id(),
              order.at().plus(random.nextInt(30), ChronoUnit.HOURS),
              option ? "option TT" : "word a friend");
      answers.add(answer);
      answer(order, answer, option ? "tiktok" : "a friend");
    }
    if (order.person() != null && random.nextInt(4) == 0) {
      nameClick(order);
    }
  }

  private void answer(Order order, Answer answer, String word) {
    owner.execute(
        """
        insert into survey_answer (brand, id, survey_id, answered_at, received_at, source, answer,
                                   word, respondent, order_numbers, order_id)
        values (?, ?, ?, ?, now(), 'API', ?, ?, ?, '', ?)""",
        ACME,
        answer.id(),
        SURVEY,
        at(answer.at()),
        word,
        word,
        order.orderId(),
        order.orderId());
    owner.execute(
        """
        insert into survey_respondent (brand, survey_id, respondent, answer_id, answered_at,
                                       order_numbers, order_id)
        values (?, ?, ?, ?, ?, '', ?)""",
        ACME,
        SURVEY,
        order.orderId(),
        answer.id(),
        at(answer.at()),
        order.orderId());
  }

  /** A click that by its instant came up to a minute later than the order. */
  private void nameClick(Order order) {
    UUID link = any(links);
    Act act =
        new Act(
            order.person(),
            id(),
            order.at().plusMillis(random.nextInt(60_000) - 20_000),
            "CLICK",
            link,
            linkOrigins.get(link));
    acts.add(act);
    namedClicks.add(new NamedClick(order.id(), act));
    owner.execute(
        """
        insert into person_touch (brand, person_id, occurred_at, touch_id, kind, link_id, origin_id)
        values (?, ?, ?, ?, 'CLICK', ?, ?)""",
        ACME,
        act.person(),
        at(act.at()),
        act.id(),
        link,
        act.origin());
    owner.execute(
        """
        insert into conversion_click (brand, conversion_id, touch_id, named_at, clicked_at)
        values (?, ?, ?, ?, ?)""",
        ACME,
        order.id(),
        act.id(),
        at(order.at()),
        at(act.at()));
    orders.stream()
        .filter(other -> order.person().equals(other.person()))
        .forEach(other -> changed.add(other.id()));
  }

  void addRefunds(int count) {
    for (int one = 0; one < count; one++) {
      Order order = any(orders);
      if (order.value() == null || order.value() % 100 != 0) {
        continue;
      }
      long left =
          order.value()
              - refunds.stream()
                  .filter(refund -> refund.order().equals(order.id()))
                  .mapToLong(Back::amount)
                  .sum();
      long amount = random.nextInt(3) == 0 ? left : random.nextLong(left / 100 + 1) * 100;
      if (amount == 0) {
        continue;
      }
      Back refund =
          new Back(
              order.id(), id(), order.at().plus(random.nextInt(4_000), ChronoUnit.MINUTES), amount);
      refunds.add(refund);
      changed.add(order.id());
      owner.execute(
          """
          insert into refund (brand, id, order_key, order_id, kind, reference, source, source_id,
                              occurred_at, told_at, recorded_at, conversion_id, amount, status, version)
          values (?, ?, ?, ?, 'REFUND', ?, 'API', ?, ?, now(), now(), ?, ?::numeric / 10000,
                  'APPLIED', 0)""",
          ACME,
          refund.id(),
          order.orderId(),
          order.orderId(),
          refund.id().toString(),
          id(),
          at(refund.at()),
          order.id(),
          amount);
      owner.execute(
          "update conversion set refunded = refunded + ?::numeric / 10000 where id = ?",
          amount,
          order.id());
    }
  }

  TouchKind kind(Act act, boolean scanned) {
    return switch (act.kind()) {
      case "CLICK" -> scanned ? TouchKind.QR : TouchKind.CLICK;
      case "VIEW" -> TouchKind.VIEW;
      case "ENGAGED_VIEW" -> TouchKind.ENGAGED_VIEW;
      default -> TouchKind.VISIT;
    };
  }

  private Instant instant() {
    return START.plus(random.nextLong(40L * 24 * 3_600), ChronoUnit.SECONDS);
  }

  /** One in three at an instant of a touch, or a window after it. */
  private Instant orderInstant(UUID person) {
    List<Act> own = acts.stream().filter(act -> act.person().equals(person)).toList();
    if (own.isEmpty() || random.nextInt(3) > 0) {
      return instant();
    }
    long hours = any(List.of(0, 24, 48, 168));
    return any(own)
        .at()
        .plus(hours, ChronoUnit.HOURS)
        .plus(random.nextInt(3) - 1, ChronoUnit.MICROS);
  }

  private Long value() {
    return switch (random.nextInt(8)) {
      case 0 -> null;
      case 1 -> 0L;
      case 2 -> random.nextLong(1, 90_000) * 100 + 1 + random.nextInt(99);
      default -> random.nextLong(1, 90_000) * 100;
    };
  }

  <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private static java.time.OffsetDateTime at(Instant instant) {
    return instant.atOffset(java.time.ZoneOffset.UTC);
  }
}
