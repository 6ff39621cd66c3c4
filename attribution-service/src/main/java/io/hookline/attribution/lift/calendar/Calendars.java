package io.hookline.attribution.lift.calendar;

import io.hookline.attribution.lift.study.CalendarDesign;
import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyKind;
import io.hookline.attribution.lift.study.StudyUnitCalendar;
import io.hookline.attribution.lift.switchback.OnOffCalendar;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** When what is on and off: drawn once, and read from what was registered ever after. */
final class Calendars {

  static final String BRAND = "BRAND";
  static final String CREATORS = "CREATORS";
  private static final int SEED_DIGITS = 16;

  private Calendars() {}

  /** What is switched by itself. */
  static List<String> units(StudyDesign design) {
    if (design.kind() == StudyKind.ON_OFF) {
      return List.of(BRAND);
    }
    CalendarDesign calendar = design.calendar();
    return calendar.audienceDays() == null
        ? List.of(CREATORS)
        : calendar.creatorIds().stream().map(Object::toString).sorted().toList();
  }

  /** The first 16 digits of the salt are the seed. */
  static List<StudyUnitCalendar> draw(StudyDesign design, String salt) {
    CalendarDesign calendar = design.calendar();
    return OnOffCalendar.draw(
            units(design),
            design.startsOn(),
            calendar.blockDays(),
            calendar.pairs(design),
            calendar.washoutDays(),
            Long.parseUnsignedLong(salt.substring(0, SEED_DIGITS), 16))
        .onFirst()
        .entrySet()
        .stream()
        .map(unit -> new StudyUnitCalendar(unit.getKey(), unit.getValue()))
        .toList();
  }

  /** As it was registered, without the days that count for neither. */
  static OnOffCalendar of(StudyFacts study) {
    StudyDesign design = study.design();
    Map<String, List<Boolean>> onFirst =
        study.registration().calendar().stream()
            .collect(Collectors.toMap(StudyUnitCalendar::unit, StudyUnitCalendar::onFirst));
    return OnOffCalendar.of(
            onFirst,
            design.startsOn(),
            design.calendar().blockDays(),
            design.calendar().washoutDays())
        .without(design.calendar().excludedDays());
  }
}
