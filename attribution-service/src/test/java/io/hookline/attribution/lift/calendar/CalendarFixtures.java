package io.hookline.attribution.lift.calendar;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.execute;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.lift.study.StudyFixtures.day;
import static io.hookline.attribution.lift.study.StudyFixtures.post;

import io.hookline.attribution.lift.study.StudyFixtures;
import io.hookline.kit.test.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Studies by time with which tests begin, and orders of days. */
public final class CalendarFixtures {

  /** Six pairs of weeks. */
  static final int DAYS = 84;

  /** A block of a calendar as it is told; until is its last day. */
  record Told(String unit, boolean on, LocalDate from, LocalDate until) {}

  private CalendarFixtures() {}

  /**
   * @param more fields of the calendar, each with a comma in front
   */
  static String design(String kind, String measure, String more) {
    return """
        {"kind": "%s", "hypothesis": "Ads sell", "population": "All customers",
         "metric": {"measure": "%s"}, "startsOn": "%s", "endsOn": "%s",
         "calendar": {"blockDays": 7%s}}"""
        .formatted(kind, measure, day(1), day(DAYS), more);
  }

  /** A registered one, of a brand without orders: those that its plan is made of are gone again. */
  public static String registered() {
    ordered(day(-12), day(-1), day -> 3 + day.getDayOfMonth() % 3, null);
    String id =
        StudyFixtures.registered(
            """
            {"kind": "ON_OFF", "hypothesis": "Ads sell", "population": "All customers",
             "metric": {"measure": "CONVERSIONS"}, "startsOn": "%s", "endsOn": "%s",
             "calendar": {"blockDays": 1, "excluded": []}}"""
                .formatted(day(1), day(12)));
    execute("delete from conversion where order_id like 'day-%'");
    return id;
  }

  /** So many orders a day, of 10 each, at noon. */
  static void ordered(LocalDate from, LocalDate last, ToIntFunction<LocalDate> number, UUID who) {
    String rows =
        from.datesUntil(last.plusDays(1))
            .map(day -> "('%s', %d)".formatted(day, number.applyAsInt(day)))
            .collect(Collectors.joining(", "));
    execute(
        """
        insert into conversion (brand, id, order_id, person_id, occurred_at, received_at, late,
                                original_value, original_currency, value, version)
        select '%s', gen_random_uuid(), 'day-' || gen_random_uuid(), %s,
               (d || ' 17:00Z')::timestamptz, now(), false, 10, 'USD', 10, 1
          from (values %s) v(d, n), generate_series(1, n)"""
            .formatted(ACME, who == null ? "null" : "'" + who + "'", rows));
  }

  /** Registers it, and has it be over since yesterday. */
  static String over(String design) {
    String study = StudyFixtures.registered(design);
    StudyFixtures.begunOn(study, "now() - interval '" + DAYS + " days'");
    StudyFixtures.endedOn(study, "now()");
    move(study, "startsOn", day(-DAYS));
    move(study, "endsOn", day(-1));
    return study;
  }

  /**
   * What the service itself never does, and the database does not let it do: a date of a design.
   */
  static void move(String study, String path, LocalDate day) {
    execute("alter table study disable trigger keep_study");
    execute(
        """
        update study set design = jsonb_set(design, '{%1$s}',
          case jsonb_typeof(design -> 'startsOn') when 'array' then to_jsonb(array[%2$d, %3$d, %4$d])
               else to_jsonb('%5$s'::text) end)
         where id = '%6$s'"""
            .formatted(path, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), day, study));
    execute("alter table study enable trigger keep_study");
  }

  static List<Told> calendar(String study) {
    Json told = read("/studies/" + study + "/calendar");
    List<Told> blocks = new ArrayList<>();
    for (int i = 0; i < told.getList("blocks").size(); i++) {
      String block = "blocks[" + i + "].";
      blocks.add(
          new Told(
              told.getString(block + "unit"),
              told.getBoolean(block + "on"),
              LocalDate.parse(told.getString(block + "from")),
              LocalDate.parse(told.getString(block + "until"))));
    }
    return blocks;
  }

  /** Whether a unit is on, by day. */
  static Map<LocalDate, Boolean> on(String study, String unit) {
    return calendar(study).stream()
        .filter(block -> block.unit().equals(unit))
        .flatMap(
            block ->
                block
                    .from()
                    .datesUntil(block.until().plusDays(1))
                    .map(day -> Map.entry(day, block.on())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static Json draftRefused(String design) {
    return post("", "{\"name\": \"x\", \"design\": " + design + "}")
        .statusCode(422)
        .extract()
        .as(Json.class);
  }

  static void adDay(UUID campaign, LocalDate day, int spend) {
    execute(
        """
        insert into ad_day (id, brand, at, day, network, level, campaign_id, ad_id, spend,
                            spend_currency, source, collected_at, restated, counts, told, version,
                            recorded_at)
        values (gen_random_uuid(), '%s', '%s 00:00Z', '%s', 'TIKTOK', 'AD', '%s', 'a', %d, 'USD',
                'API', now(), false, true, '', 0, now())"""
            .formatted(ACME, day, day, campaign, spend));
  }
}
