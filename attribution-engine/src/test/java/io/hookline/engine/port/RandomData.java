package io.hookline.engine.port;

import io.hookline.engine.credit.Conversion;
import io.hookline.engine.credit.Precedence;
import io.hookline.engine.credit.Refund;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.credit.TouchKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Data of a brand as chance has it, the same for a seed: with ties, instants on the edge of windows
 * and a microsecond beside them, ids of all bits, codes, answers and clicks that orders name,
 * orders of nobody known, values of 0, unknown ones and enormous ones, refunds of parts and of more
 * than there was.
 */
public final class RandomData {

  /** The largest amount that the services can store, in cents. */
  private static final long ENORMOUS = 99_999_999_999_999_999L;

  private static final int[] EDGES = {1, 24, 168, 672, 2160};

  private final Random random;
  private final List<CreditData.PersonTouch> touches = new ArrayList<>();
  private final List<Conversion> conversions = new ArrayList<>();
  private final List<CreditData.NamedTouch> named = new ArrayList<>();
  private final List<Refund> refunds = new ArrayList<>();

  private RandomData(long seed) {
    random = new Random(seed);
  }

  public static CreditData of(long seed, int persons) {
    RandomData data = new RandomData(seed);
    for (int person = 0; person < persons; person++) {
      data.addPerson();
    }
    data.addOfNobody();
    return new CreditData(
        DataBuilder.units(), data.touches, data.conversions, data.named, data.refunds);
  }

  /** The same data in another order, each row in one of the batches, refunds before orders, too. */
  static List<CreditData> batches(CreditData data, long seed, int number) {
    Random random = new Random(seed);
    List<List<CreditData.PersonTouch>> touches = dealt(data.touches(), random, number);
    List<List<Conversion>> conversions = dealt(data.conversions(), random, number);
    List<List<CreditData.NamedTouch>> named = dealt(data.named(), random, number);
    List<List<Refund>> refunds = dealt(data.refunds(), random, number);
    List<CreditData> batches = new ArrayList<>();
    for (int batch = 0; batch < number; batch++) {
      batches.add(
          new CreditData(
              data.units(),
              touches.get(batch),
              conversions.get(batch),
              named.get(batch),
              refunds.get(batch)));
    }
    return batches;
  }

  private static <T> List<List<T>> dealt(List<T> rows, Random random, int number) {
    List<T> mixed = new ArrayList<>(rows);
    Collections.shuffle(mixed, random);
    List<List<T>> dealt = new ArrayList<>();
    for (int batch = 0; batch < number; batch++) {
      dealt.add(new ArrayList<>());
    }
    mixed.forEach(row -> dealt.get(random.nextInt(number)).add(row));
    return dealt;
  }

  private void addPerson() {
    UUID person = id();
    List<Touch> own = new ArrayList<>();
    int number = random.nextInt(12) == 0 ? 60 : random.nextInt(9);
    for (int touch = 0; touch < number; touch++) {
      own.add(touch(instantNear(own), randomKind()));
    }
    int orders = random.nextInt(4);
    for (int order = 0; order < orders; order++) {
      addConversion(person, orderNear(own), own);
    }
    own.forEach(touch -> touches.add(new CreditData.PersonTouch(person, touch)));
  }

  private void addOfNobody() {
    for (int order = 0; order < 3; order++) {
      addConversion(null, instant(), List.of());
    }
  }

  private void addConversion(UUID person, long at, List<Touch> own) {
    Conversion conversion = new Conversion(id(), person, at, value());
    conversions.add(conversion);
    if (random.nextInt(4) == 0) {
      addNamed(conversion, touch(at, TouchKind.PROMO_CODE));
    }
    if (random.nextInt(6) == 0) {
      addNamed(conversion, touch(at + random.nextLong(20 * DataBuilder.DAY), TouchKind.SURVEY));
    }
    if (random.nextInt(6) == 0) {
      addNamed(conversion, touch(at + random.nextLong(-60, 60) * 1_000_000, TouchKind.CLICK));
    }
    if (random.nextInt(6) == 0 && !own.isEmpty()) {
      addNamed(conversion, own.get(random.nextInt(own.size())));
    }
    for (int refund = random.nextInt(8) - 5; refund > 0; refund--) {
      refunds.add(
          new Refund(
              id(),
              conversion.id(),
              at + random.nextLong(3) * DataBuilder.DAY,
              amount(conversion)));
    }
  }

  private void addNamed(Conversion conversion, Touch touch) {
    named.add(new CreditData.NamedTouch(conversion.id(), touch));
  }

  private Touch touch(long at, TouchKind kind) {
    int unit =
        kind == TouchKind.VISIT && random.nextBoolean()
            ? DataBuilder.DIRECT
            : 1 + random.nextInt(9);
    int precedence =
        kind == TouchKind.PROMO_CODE && random.nextInt(3) == 0
            ? Precedence.CODE_FIRST
            : kind.precedence();
    return new Touch(id(), at, kind, unit, unit == DataBuilder.DIRECT, precedence);
  }

  /** Of a person's own acts; codes and answers belong to orders. */
  private TouchKind randomKind() {
    TouchKind[] kinds = {
      TouchKind.CLICK, TouchKind.VIEW, TouchKind.ENGAGED_VIEW, TouchKind.VISIT, TouchKind.QR
    };
    return kinds[random.nextInt(kinds.length)];
  }

  /** Within a hundred days; one in eight is another touch's. */
  private long instantNear(List<Touch> others) {
    return !others.isEmpty() && random.nextInt(8) == 0
        ? others.get(random.nextInt(others.size())).at()
        : instant();
  }

  /** One in two is on the edge of a window of a touch, or next to it. */
  private long orderNear(List<Touch> touches) {
    if (touches.isEmpty() || random.nextBoolean()) {
      return instant();
    }
    long at = touches.get(random.nextInt(touches.size())).at();
    long edge = random.nextBoolean() ? 0 : EDGES[random.nextInt(EDGES.length)] * DataBuilder.HOUR;
    return at + edge + random.nextLong(-1, 2);
  }

  private long instant() {
    long after = random.nextLong(100 * DataBuilder.DAY);
    return DataBuilder.START
        + (random.nextBoolean() ? after : after / DataBuilder.HOUR * DataBuilder.HOUR);
  }

  private Long value() {
    return switch (random.nextInt(10)) {
      case 0 -> null;
      case 1 -> 0L;
      case 2 -> ENORMOUS - random.nextLong(1_000);
      case 3 -> random.nextLong(ENORMOUS);
      case 4 -> random.nextLong(1, 10);
      default -> random.nextLong(1, 50_000);
    };
  }

  private long amount(Conversion conversion) {
    long value = conversion.value() == null ? 5_000 : conversion.value();
    return switch (random.nextInt(4)) {
      case 0 -> value;
      case 1 -> 0;
      default -> random.nextLong(value + 1);
    };
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
