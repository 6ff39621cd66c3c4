package io.hookline.attribution.lift.truth;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.ConversionCounts;
import io.hookline.attribution.lift.inference.Cuped;
import io.hookline.attribution.lift.inference.TwoMeans;
import io.hookline.attribution.lift.inference.TwoProportions;
import io.hookline.attribution.lift.switchback.Block;
import io.hookline.attribution.lift.switchback.OnOffCalendar;
import io.hookline.attribution.lift.switchback.OnOffStudy;
import io.hookline.attribution.lift.synthetic.Cell;
import io.hookline.attribution.lift.synthetic.CellLift;
import io.hookline.attribution.lift.synthetic.GeoStudy;
import io.hookline.attribution.lift.synthetic.SimulatedRegions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Studies of whose effect the truth is known; a size of 0 makes A/A studies. */
final class SimulatedStudies {

  private static final ConfidenceLevel LEVEL = ConfidenceLevel.NINETY;
  private static final int BEFORE = 60;
  private static final int DAYS = 74;

  private final Random random;
  private final boolean effects;

  SimulatedStudies(long seed, boolean effects) {
    this.random = new Random(seed);
    this.effects = effects;
  }

  /** Relative lifts from -5 % to 15 %. */
  private double size() {
    return effects ? -0.05 + 0.2 * random.nextDouble() : 0;
  }

  /** 2000 to 20,000 users of whom 1 to 5 % convert, two thirds of them treated. */
  Told rates() {
    int users = 2000 + random.nextInt(18_000);
    double rate = 0.01 + 0.04 * random.nextDouble();
    double lift = rate * size();
    return new Told(
        lift,
        new TwoProportions(
                new ConversionCounts(2L * users, converted(2 * users, rate + lift)),
                new ConversionCounts(users, converted(users, rate)))
            .at(LEVEL)
            .decided());
  }

  private long converted(int users, double rate) {
    return IntStream.range(0, users).filter(user -> random.nextDouble() < rate).count();
  }

  /** One in ten of 4000 buys for an amount whose largest are many times the usual. */
  Told values() {
    double lift = size();
    Users treated = new Users();
    Users control = new Users();
    for (int user = 0; user < 4000; user++) {
      treated.add(0, basket(0.1 * (1 + lift)));
      control.add(0, basket(0.1));
    }
    double mean = 3000 * Math.exp(0.8 * 0.8 / 2);
    return new Told(
        0.1 * lift * mean, new TwoMeans(treated.study(), control.study()).at(LEVEL).decided());
  }

  private double basket(double rate) {
    return random.nextDouble() < rate ? 3000 * Math.exp(0.8 * random.nextGaussian()) : 0;
  }

  /** What users spend has to do with what they spent before. */
  Told adjusted() {
    double lift = size();
    Users treated = new Users();
    Users control = new Users();
    for (int user = 0; user < 2000; user++) {
      double spender = Math.exp(random.nextGaussian());
      Users arm = user % 2 == 0 ? treated : control;
      arm.add(
          1000 * spender * Math.exp(0.5 * random.nextGaussian()),
          1000 * (spender * Math.exp(0.5 * random.nextGaussian()) + (user % 2 == 0 ? lift : 0)));
    }
    return new Told(1000 * lift, new Cuped(treated.paired(), control.paired()).at(LEVEL).decided());
  }

  /** Two of 20 regions for two weeks after 60 days. */
  Told geo() {
    return told(1).get(0);
  }

  /** Three cells of two regions each against the same 14 or more others. */
  List<Told> cells() {
    return told(3);
  }

  /** Holm's p of each of three cells. */
  List<Double> judgedCells() {
    return lifts(3, new ArrayList<>()).stream().map(cell -> cell.lift().adjustedP()).toList();
  }

  private List<Told> told(int cells) {
    List<Double> truths = new ArrayList<>();
    List<CellLift> lifts = lifts(cells, truths);
    return IntStream.range(0, cells)
        .mapToObj(cell -> new Told(truths.get(cell), lifts.get(cell).lift().alone()))
        .toList();
  }

  private List<CellLift> lifts(int cells, List<Double> truths) {
    SimulatedRegions regions = new SimulatedRegions(random, 18 + 2 * cells, DAYS);
    List<Cell> treated = new ArrayList<>();
    for (int cell = 0; cell < cells; cell++) {
      Set<String> names =
          Set.of(SimulatedRegions.name(2 * cell), SimulatedRegions.name(2 * cell + 1));
      treated.add(new Cell("cell " + cell, names));
      truths.add(regions.treat(names, BEFORE, size()));
    }
    return GeoStudy.of(regions.days(), SimulatedRegions.FIRST.plusDays(BEFORE), treated, Set.of())
        .at(LEVEL);
  }

  /** A brand's ads in eight pairs of weeks. */
  Told onOff() {
    return switched(List.of("brand"), 8);
  }

  /** Six creators, each by a calendar of its own, in three pairs of weeks. */
  Told creators() {
    return switched(List.of("ana", "ben", "cleo", "dan", "eve", "fay"), 3);
  }

  /** Days rise and fall with those before them, and all units with a season. */
  private Told switched(List<String> units, int pairs) {
    double effect = 100 * size();
    OnOffCalendar calendar =
        OnOffCalendar.draw(units, LocalDate.of(2026, 1, 5), 7, pairs, 1, random.nextLong());
    Map<String, Map<LocalDate, Double>> days = new HashMap<>();
    Map<String, Double> noise = new HashMap<>();
    for (Block block : calendar.blocks()) {
      Map<LocalDate, Double> unit = days.computeIfAbsent(block.unit(), name -> new HashMap<>());
      for (LocalDate day : block.from().datesUntil(block.until()).toList()) {
        noise.merge(block.unit(), 8 * random.nextGaussian(), (before, now) -> 0.5 * before + now);
        double season =
            30 * Math.sin(day.getDayOfYear() / 20.0) + 3 * day.getDayOfWeek().getValue();
        unit.put(day, 100 + season + noise.get(block.unit()) + (block.on() ? effect : 0));
      }
    }
    return new Told(effect, OnOffStudy.of(calendar, days).at(LEVEL).lift());
  }
}
