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
                        if (facts.haveBegin() && facts.name().equals(told.getKey())) {
                          days.put(facts, told.getValue());
                        }
                      }
                    }));
    return new KnownFrom(days, today);
  }

  /** Whether nothing told in these days is 0, and not unknown. */
  boolean isZero(Facts facts, Days period) {
    return facts.isZero(period.from(), period.to(), days.get(facts), today);
  }
}
