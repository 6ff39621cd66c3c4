package io.hookline.attribution.collect.headcount;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.place.Places;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Counts taps, each once: a tablet sends again what it got no answer for. */
@ApplicationScoped
@Transactional
class CountTaps {

  private static final String COUNT =
      """
      with told as (
        select distinct on (id, at) *
          from jsonb_to_recordset(:taps::jsonb)
            as r (id uuid, at timestamptz, answer text, count_id uuid, day date, day_at timestamptz)
         order by id, at),
      added as (
        insert into tap (brand, counter_id, id, at, answer, received_at)
        select :brand, :counter, id, at, answer, :now from told order by id, at
        on conflict on constraint pk_tap do nothing
        returning id, at),
      counted as (
        insert into tap_count as c
               (id, brand, at, day, counter_id, place_id, answer, taps, version)
        select t.count_id, :brand, t.day_at, t.day, :counter, :place, t.answer, count(*), 0
          from told t join added a on a.id = t.id and a.at = t.at
         group by t.count_id, t.day_at, t.day, t.answer
         order by t.count_id
        on conflict on constraint pk_tap_count do update
           set taps = c.taps + excluded.taps, version = c.version + 1)
      select count(*) from added
      """;

  /** For so long a tablet may have been without a connection. */
  private static final Duration OLDEST = Duration.ofDays(31);

  private final TapCounters counters;
  private final Places places;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final Clock clock;

  CountTaps(
      TapCounters counters,
      Places places,
      BrandDirectory brands,
      CurrentBrand brand,
      Jdbi jdbi,
      ObjectMapper json,
      Clock clock) {
    this.counters = counters;
    this.places = places;
    this.brands = brands;
    this.brand = brand;
    this.jdbi = jdbi;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @throws Problem TAP_COUNTER_CLOSED
   */
  SharedTapCounterView shown(UUID id) {
    TapCounterView counter = open(id).view();
    return new SharedTapCounterView(counter.question(), counter.answers());
  }

  private TapCounter open(UUID id) {
    TapCounter counter = counters.get(id);
    if (!counter.isActive()) {
      throw new Problem(HeadcountProblem.TAP_COUNTER_CLOSED, "Ask for another address.");
    }
    return counter;
  }

  /**
   * A button that is no longer there is counted all the same: the tablet may have been without a
   * connection when it went. What was no button ever is counted as one: whoever has the tablet's
   * address makes neither words nor figures of long ago.
   *
   * @throws Problem VALIDATION_FAILED for a tap of tomorrow
   */
  TapsTakenView take(UUID id, TapsUpdate body) {
    Instant now = clock.instant();
    TapCounter counter = open(id);
    ZoneId zone = zone(counter.placeId());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < body.taps().size(); i++) {
      TapsUpdate.Tap tap = body.taps().get(i);
      if (ClockTolerance.isAhead(tap.at(), now)) {
        throw new Violation("taps[" + i + "].at", "must not be in the future").asProblem();
      }
      if (tap.at().isAfter(now.minus(OLDEST))) {
        rows.add(row(id, tap, counter.counted(tap.answer()), zone));
      }
    }
    long counted =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(COUNT)
                    .bind("brand", brand.slug())
                    .bind("counter", id)
                    .bind("place", counter.placeId())
                    .bind("now", now)
                    .bind("taps", OwnJson.write(json, rows))
                    .mapTo(Long.class)
                    .one());
    return new TapsTakenView(
        (int) counted, rows.size() - (int) counted, body.taps().size() - rows.size());
  }

  private ZoneId zone(UUID place) {
    ZoneId ofBrand = brands.get(brand.slug()).timeZone();
    return places.named(List.of(place.toString())).values().stream()
        .map(named -> named.zoneOr(ofBrand))
        .findFirst()
        .orElse(ofBrand);
  }

  private static Map<String, Object> row(
      UUID counter, TapsUpdate.Tap tap, String answer, ZoneId zone) {
    Instant at = tap.at().truncatedTo(ChronoUnit.MICROS);
    LocalDate day = LocalDate.ofInstant(at, zone);
    Instant dayAt = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", tap.id());
    row.put("at", at);
    row.put("answer", answer);
    row.put("count_id", Ids.derived(dayAt, counter + "/" + answer));
    row.put("day", day);
    row.put("day_at", dayAt);
    return row;
  }
}
