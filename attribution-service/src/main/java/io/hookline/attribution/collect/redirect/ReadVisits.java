package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.spool.Spool;
import io.hookline.attribution.collect.spool.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * What a stretch of a spool says.
 *
 * @param unread what says nothing: of another version, or damaged
 */
record ReadVisits(List<VisitRecord> visits, List<Unread> unread) {

  /**
   * Some bytes of a spool.
   *
   * @param from the place in front of them
   * @param to the place behind them
   * @param why in words
   */
  record Unread(long from, long to, String why) {}

  static ReadVisits of(Stretch stretch) {
    List<VisitRecord> visits = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    long place = stretch.from();
    for (byte[] record : stretch.records()) {
      long behind = Spool.behind(place, record);
      try {
        visits.add(VisitRecord.of(record));
      } catch (RuntimeException unreadable) {
        unread.add(new Unread(place, behind, unreadable.toString()));
      }
      place = behind;
    }
    if (stretch.damaged() > 0) {
      unread.add(new Unread(place, stretch.to(), stretch.damaged() + " bytes are no record"));
    }
    return new ReadVisits(visits, unread);
  }
}
