package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.spool.Spool;
import io.hookline.attribution.collect.spool.Stretch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a stretch of a spool says.
 *
 * @param places of the visits
 * @param unread what says nothing: of another version, or damaged
 */
record ReadVisits(Map<VisitRecord, Part> places, List<Part> unread) {

  /**
   * Some bytes of a spool.
   *
   * @param from the place in front of them
   * @param to the place behind them
   * @param why they are no visit, in words
   */
  record Part(long from, long to, String why) {}

  static ReadVisits of(Stretch stretch) {
    Map<VisitRecord, Part> places = new LinkedHashMap<>();
    List<Part> unread = new ArrayList<>();
    long place = stretch.from();
    for (byte[] record : stretch.records()) {
      long behind = Spool.behind(place, record);
      try {
        places.put(
            VisitRecord.of(record), new Part(place, behind, "The database refuses the visit"));
      } catch (RuntimeException unreadable) {
        unread.add(new Part(place, behind, unreadable.toString()));
      }
      place = behind;
    }
    if (stretch.damaged() > 0) {
      unread.add(new Part(place, stretch.to(), stretch.damaged() + " bytes are no record"));
    }
    return new ReadVisits(places, unread);
  }

  List<VisitRecord> visits() {
    return List.copyOf(places.keySet());
  }

  /** What is unread, and these visits with it, in their order. */
  List<Part> unreadAnd(Collection<VisitRecord> refused) {
    return Stream.concat(unread.stream(), refused.stream().map(places::get))
        .sorted(Comparator.comparingLong(Part::from))
        .toList();
  }
}
