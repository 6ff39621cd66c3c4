package io.hookline.reporting.figures.query;

import io.hookline.reporting.figures.catalogue.Facts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Since when the brand's facts of each kind are told: from then on nothing told is 0. */
record KnownFrom(Map<Facts, LocalDate> days, LocalDate today) {

  static KnownFrom read(Jdbi jdbi, String brand, LocalDate today) {
    Map<Facts, LocalDate> days = new EnumMap<>(Facts.class);
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select facts, first_day from fact_begin where brand = :brand")
                .bind("brand", brand)
                .map(
                    (row, context) ->
                        Map.entry(row.getString(1), row.getObject(2, LocalDate.class)))
                .forEach(
                    told -> {
                      for (Facts facts : Facts.values()) {
                        if (told.getKey().equals(facts.begin())) {
                          days.put(facts, told.getValue());
                        }
                      }
                    }));
    return new KnownFrom(days, today);
  }

  /** Whether nothing told in these days is 0, and not unknown, as the days to come are. */
  boolean isZero(Facts facts, Days period) {
    if (facts == Facts.PLANNED) {
      return true;
    }
    if (period.from().isAfter(today)) {
      return false;
    }
    if (facts == Facts.OUT || facts == Facts.PUBLISHED) {
      return true;
    }
    LocalDate first = days.get(facts);
    return first != null && !first.isAfter(period.to());
  }
}
