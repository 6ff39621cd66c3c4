package io.hookline.engine.port;

import io.hookline.engine.credit.Conversion;
import io.hookline.engine.credit.Refund;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.credit.TouchKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Data of a test in the words of the test: persons, touches and conversions have names. Units 0 to
 * 9 are there; unit 0 is direct traffic.
 */
public final class DataBuilder {

  public static final long SECOND = 1_000_000;
  public static final long HOUR = 3_600 * SECOND;
  public static final long DAY = 24 * HOUR;

  /** 2026-01-01T00:00:00Z. */
  public static final long START = 1_767_225_600L * SECOND;

  public static final int DIRECT = 0;

  private final List<CreditData.PersonTouch> touches = new ArrayList<>();
  private final List<Conversion> conversions = new ArrayList<>();
  private final List<CreditData.NamedTouch> named = new ArrayList<>();
  private final List<Refund> refunds = new ArrayList<>();

  /** Always the same one for a name. */
  public static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** A touch of a unit, with the instant in microseconds after {@link #START}. */
  public static Touch touch(String name, long after, TouchKind kind, int unit) {
    return new Touch(id(name), START + after, kind, unit, unit == DIRECT);
  }

  public DataBuilder touch(String person, String name, long after, TouchKind kind, int unit) {
    return touch(person, touch(name, after, kind, unit));
  }

  public DataBuilder touch(String person, Touch touch) {
    touches.add(new CreditData.PersonTouch(id(person), touch));
    return this;
  }

  /** The code, click or answer that belongs to a conversion. */
  public DataBuilder named(String conversion, Touch touch) {
    named.add(new CreditData.NamedTouch(id(conversion), touch));
    return this;
  }

  public DataBuilder conversion(String person, String name, long after, Long value) {
    conversions.add(
        new Conversion(id(name), person == null ? null : id(person), START + after, value));
    return this;
  }

  public DataBuilder refund(String conversion, String name, long after, long amount) {
    refunds.add(new Refund(id(name), id(conversion), START + after, amount));
    return this;
  }

  public CreditData data() {
    return new CreditData(units(), touches, conversions, named, refunds);
  }

  /** Channels of three units each, creators of two; direct traffic has no creator. */
  public static List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    for (int number = 0; number < 10; number++) {
      Map<UnitDimension, String> keys = new HashMap<>();
      keys.put(UnitDimension.CHANNEL, number == DIRECT ? "direct" : "channel-" + number / 3);
      if (number != DIRECT) {
        keys.put(UnitDimension.CREATOR, id("creator-" + number / 2).toString());
      }
      units.add(new Unit(number, number == DIRECT, keys));
    }
    return units;
  }
}
