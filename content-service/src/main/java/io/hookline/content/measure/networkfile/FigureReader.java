package io.hookline.content.measure.networkfile;

import io.hookline.content.sheet.SheetCell;
import io.hookline.content.sheet.SheetRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Reads the figures of a table's rows. */
final class FigureReader {

  /** More than all views of all videos there have ever been; an id in the wrong column is more. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);

  private static final int FRACTION = 9;

  record Figures(Map<Meaning, BigDecimal> values, Set<Meaning> rounded) {}

  private final Facts facts;
  private final Map<Meaning, Scale> scales = new EnumMap<>(Meaning.class);

  FigureReader(Facts facts) {
    this.facts = facts;
    for (Column column : facts.columns()) {
      scales.put(column.meaning(), Scale.of(column));
    }
  }

  Figures read(SheetRow row, RowFaults faults) {
    Map<Meaning, BigDecimal> values = new EnumMap<>(Meaning.class);
    Set<Meaning> rounded = EnumSet.noneOf(Meaning.class);
    for (Column column : facts.columns()) {
      SheetCell cell = row.cell(column.index());
      if (column.meaning().isFigure() && !Cells.isNothing(cell)) {
        BigDecimal value = value(column.meaning(), cell, rounded, faults);
        if (value != null) {
          values.put(column.meaning(), value);
        }
      }
    }
    return new Figures(values, rounded);
  }

  private BigDecimal value(
      Meaning meaning, SheetCell cell, Set<Meaning> rounded, RowFaults faults) {
    BigDecimal duration =
        meaning.form() == Meaning.Form.SECONDS ? DurationText.read(cell.text()) : null;
    if (duration != null) {
      return fitting(meaning, duration, false, faults);
    }
    if (cell.date() != null) {
      faults.refuse(
          NetworkFileProblem.NUMBER_UNREADABLE, meaning, "A spreadsheet has made a date of it.");
      return null;
    }
    if (cell.number() != null) {
      return fitting(meaning, scales.get(meaning).of(cell.number(), false), false, faults);
    }
    NumberText number = NumberText.of(cell.text());
    boolean count = meaning.form() == Meaning.Form.COUNT;
    if (number == null || count && number.percent()) {
      faults.refuse(NetworkFileProblem.NUMBER_UNREADABLE, meaning, "It is no number.");
      return null;
    }
    BigDecimal value = number.value(facts.mark());
    boolean openInCount = count && !number.isShortened() && number.open() != null;
    if (value == null || openInCount && number.open() == facts.mark()) {
      mixed(meaning, faults);
      return null;
    }
    if (number.isShortened()) {
      rounded.add(meaning);
    }
    return fitting(
        meaning, scales.get(meaning).of(value, number.percent()), number.isShortened(), faults);
  }

  private void mixed(Meaning meaning, RowFaults faults) {
    faults.refuse(
        facts.markOpen()
            ? NetworkFileProblem.QUESTION_OPEN
            : NetworkFileProblem.MIXED_DECIMAL_MARKS,
        meaning,
        "Points and commas mean something else in other rows, or can mean either.");
  }

  private static BigDecimal fitting(
      Meaning meaning, BigDecimal value, boolean shortened, RowFaults faults) {
    if (value.abs().compareTo(LARGEST) >= 0) {
      faults.refuse(NetworkFileProblem.NUMBER_TOO_LARGE, meaning, "Perhaps it is an id.");
      return null;
    }
    if (meaning.form() != Meaning.Form.COUNT) {
      return value.setScale(Math.min(FRACTION, Math.max(0, value.scale())), RoundingMode.HALF_UP);
    }
    BigDecimal whole = value.setScale(0, RoundingMode.HALF_UP);
    if (!shortened && whole.compareTo(value) != 0) {
      faults.refuse(NetworkFileProblem.COUNT_NOT_WHOLE, meaning, "It has a fraction.");
      return null;
    }
    return whole;
  }
}
