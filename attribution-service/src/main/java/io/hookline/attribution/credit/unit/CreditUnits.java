package io.hookline.attribution.credit.unit;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Numbers sources of touches in a chain, and keeps what they stand for. */
@Singleton
public class CreditUnits {

  private static final int AT_ONCE = 5_000;

  private final FindSources find;
  private final Meanings meanings;
  private final UnitRepository units;

  CreditUnits(FindSources find, Meanings meanings, UnitRepository units) {
    this.find = find;
    this.meanings = meanings;
    this.units = units;
  }

  /** Numbers whatever may lead to some orders, in the caller's transaction. */
  public void number(UnitChain chain, OrderScope orders) {
    List<UnitSource> unknown = find.unknown(chain, orders);
    for (int from = 0; from < unknown.size(); from += AT_ONCE) {
      add(chain, unknown.subList(from, Math.min(unknown.size(), from + AT_ONCE)));
    }
  }

  private void add(UnitChain chain, List<UnitSource> sources) {
    Map<UnitSource, List<UnitSpan>> spans = meanings.of(chain.channelRules(), sources);
    int next = units.lock(chain);
    List<StoredUnit> added = new ArrayList<>();
    for (UnitSource source : sources) {
      for (UnitSpan span : spans.get(source)) {
        added.add(new StoredUnit(next++, chain.run(), source, span));
      }
    }
    units.add(chain, added);
  }

  /**
   * Looks at all sources of a chain again: a post may have got its series, a partnership may have
   * been dated otherwise.
   *
   * @return numbers whose touches, or some of them, are another's now, or are told apart now: what
   *     they led to is to be worked out again
   */
  public Set<Integer> refresh(UnitChain chain) {
    Set<Integer> moved = new TreeSet<>();
    units.eachPresent(chain, present -> refresh(chain, present.iterator(), moved));
    return moved;
  }

  private void refresh(UnitChain chain, Iterator<StoredUnit> present, Set<Integer> moved) {
    Map<UnitSource, List<StoredUnit>> some = new LinkedHashMap<>();
    while (present.hasNext()) {
      StoredUnit unit = present.next();
      if (some.size() >= AT_ONCE && !some.containsKey(unit.source())) {
        refresh(chain, some, moved);
        some.clear();
      }
      some.computeIfAbsent(unit.source(), source -> new ArrayList<>()).add(unit);
    }
    refresh(chain, some, moved);
  }

  private void refresh(
      UnitChain chain, Map<UnitSource, List<StoredUnit>> some, Set<Integer> moved) {
    Map<UnitSource, List<UnitSpan>> spans = meanings.of(chain.channelRules(), some.keySet());
    List<Integer> ended = new ArrayList<>();
    List<StoredUnit> added = new ArrayList<>();
    some.forEach(
        (source, stored) -> {
          List<UnitSpan> now = spans.get(source);
          if (!stored.stream().map(StoredUnit::span).toList().equals(now)) {
            stored.forEach(unit -> ended.add(unit.unit()));
            added.addAll(renewed(source, stored, now));
            if (!touchesStay(stored, now)) {
              stored.forEach(unit -> moved.add(unit.unit()));
            }
          }
        });
    if (!ended.isEmpty()) {
      int next = units.lock(chain);
      units.end(chain, ended);
      List<StoredUnit> numbered = new ArrayList<>();
      for (StoredUnit unit : added) {
        numbered.add(
            new StoredUnit(
                unit.unit() == 0 ? next++ : unit.unit(), chain.run(), unit.source(), unit.span()));
      }
      units.add(chain, numbered);
    }
  }

  /** A span keeps the number of the one that began at the same time; 0 for a new one. */
  private static Stream<StoredUnit> renewedStream(
      UnitSource source, Map<Instant, Integer> numbers, List<UnitSpan> now) {
    return now.stream()
        .map(span -> new StoredUnit(numbers.getOrDefault(span.since(), 0), 0, source, span));
  }

  private static List<StoredUnit> renewed(
      UnitSource source, List<StoredUnit> stored, List<UnitSpan> now) {
    Map<Instant, Integer> numbers = new HashMap<>();
    stored.forEach(unit -> numbers.put(unit.span().since(), unit.unit()));
    return renewedStream(source, numbers, now).toList();
  }

  /** Whether each touch has the same number and kind as before, whatever that means. */
  private static boolean touchesStay(List<StoredUnit> stored, List<UnitSpan> now) {
    if (stored.size() != now.size()) {
      return false;
    }
    for (int at = 0; at < now.size(); at++) {
      UnitSpan before = stored.get(at).span();
      UnitSpan span = now.get(at);
      if (!Objects.equals(before.since(), span.since())
          || !Objects.equals(before.until(), span.until())
          || before.meaning().scanned() != span.meaning().scanned()
          || before.meaning().direct() != span.meaning().direct()) {
        return false;
      }
    }
    return true;
  }

  /** Takes back what a run has said of them. */
  public void takeBack(UnitChain chain) {
    units.takeBack(chain);
  }
}
