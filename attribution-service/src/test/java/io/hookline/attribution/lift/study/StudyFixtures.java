package io.hookline.attribution.lift.study;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.execute;

import io.hookline.attribution.lift.calendar.CalendarFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Studies of ACME that tests begin with. */
public final class StudyFixtures {

  public static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final String STUDIES = "/v1/brands/" + ACME + "/studies";
  private static int names;

  private StudyFixtures() {}

  /** A draft, one that runs, and one for each step that needs another. */
  public static Map<String, String> oneOfEach() {
    Map<String, String> ids = new LinkedHashMap<>();
    ids.put("changeStudy", draft(holdout(day(1), day(30))));
    ids.put("registerStudy", draft(holdout(day(1), day(30))));
    ids.put("cancelStudy", draft(holdout(day(1), day(30))));
    String running = running(holdout(day(0), day(30)));
    ids.put("getAssignment", running);
    ids.put("findAssignments", running);
    ids.put("reportExposures", since2022(running(holdout(day(0), day(30)))));
    String ended = since2022(running(holdout(day(0), day(30))));
    endedOn(ended, "now() - interval '1 hour'");
    ids.put("getStudyResult", ended);
    ids.put("concludeStudy", ended);
    ids.put("listStudyResults", ended);
    String concluded = since2022(running(holdout(day(0), day(30))));
    endedOn(concluded, "now() - interval '1 hour'");
    ids.put("getKeptStudyResult.study", concluded);
    ids.put(
        "studyResult",
        post("/" + concluded + "/conclude", "{}")
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id"));
    ids.put("listRegionDays", draft(regions(day(1), day(15))));
    ids.put("getStudyCalendar", CalendarFixtures.registered());
    ids.put("getEnrolment", running);
    ids.put("getStudyPlan", running);
    ids.put(
        "StudyUpdate",
        "{\"name\": \"One more study\", \"spend\": null, \"design\": %s}"
            .formatted(holdout(day(1), day(30))));
    ids.put(
        "NewStudy",
        "{\"name\": \"A study more\", \"design\": %s}".formatted(holdout(day(1), day(30))));
    ids.put("study", draft(holdout(day(1), day(30))));
    return ids;
  }

  /** A day so far from today, by the brand's clock. */
  public static LocalDate day(int ahead) {
    return LocalDate.now(ZONE).plusDays(ahead);
  }

  /** Half of the customers see an ad. */
  public static String holdout(LocalDate first, LocalDate last) {
    return holdout(first, last, "");
  }

  /**
   * @param more fields of the holdout, each with a comma in front
   */
  public static String holdout(LocalDate first, LocalDate last, String more) {
    return """
        {"kind": "USER_HOLDOUT", "hypothesis": "The ad sells", "population": "Customers",
         "metric": {"measure": "CONVERTED_PERSONS"},
         "expectation": {"persons": 100, "rate": 0.1, "mean": 2, "deviation": 5,
                         "correlation": 0.5}, "startsOn": "%s", "endsOn": "%s",
         "holdout": {"unit": "EXTERNAL_ID", "arms": [
           {"name": "AD", "share": 0.5, "control": false},
           {"name": "NO_AD", "share": 0.5, "control": true}]%s}}"""
        .formatted(first, last, more);
  }

  /** Two cities go dark. */
  public static String regions(LocalDate first, LocalDate last) {
    return """
        {"kind": "GEO", "hypothesis": "Ads sell", "population": "Cities of the US",
         "metric": {"measure": "CONVERSIONS"}, "startsOn": "%s", "endsOn": "%s",
         "regions": {"preDays": 90, "cells": [
           {"name": "DARK", "treatment": "GO_DARK", "regions": ["chicago", "portland"]}]}}"""
        .formatted(first, last);
  }

  public static ValidatableResponse post(String path, String body) {
    return as(Tokens.operator(ACME)).body(body).post(STUDIES + path).then();
  }

  static String named(String design) {
    return "{\"name\": \"Study %d\", \"design\": %s}".formatted(++names, design);
  }

  public static String draft(String design) {
    return post("", named(design)).statusCode(201).extract().as(Json.class).getString("id");
  }

  public static String registered(String design) {
    String id = draft(design);
    post("/" + id + "/register", "").statusCode(200);
    return id;
  }

  /** One whose first day is today: it runs from its registration on. */
  public static String running(String design) {
    String id = registered(design);
    begunOn(id, "now() - interval '1 second'");
    return id;
  }

  /** As if it had begun in 2022. */
  public static String since2022(String id) {
    begunOn(id, "timestamptz '2022-01-01Z'");
    return id;
  }

  /** As if it had begun then. */
  public static void begunOn(String id, String instant) {
    change(id, "startsAt", "starts_at", instant, "RUNNING");
  }

  /** As if it had ended then. */
  public static void endedOn(String id, String instant) {
    change(id, "endsAt", "ends_at", instant, "ENDED");
  }

  /** What the service itself never does, and the database does not let it do. */
  private static void change(String id, String field, String column, String at, String state) {
    execute("alter table study disable trigger keep_study");
    execute(
        """
        update study set %2$s = %3$s, state = '%4$s',
               registration = jsonb_set(registration, '{%1$s}',
                 case jsonb_typeof(registration -> '%1$s')
                   when 'number' then to_jsonb(extract(epoch from %3$s))
                   else to_jsonb(to_char((%3$s) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
                 end)
         where id = '%5$s'"""
            .formatted(field, column, at, state, id));
    execute("alter table study enable trigger keep_study");
  }
}
