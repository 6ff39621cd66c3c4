package io.hookline.attribution.collect.daily;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.daily.DueDays.Due;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.value.Sha256;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells of the present brand's days of which something else is known than was told. */
@ApplicationScoped
class TellDays {

  private static final int AT_ONCE = 200;

  private final DueDays due;
  private final List<DailyReport> reports;
  private final ObjectMapper json;
  private final Outbox outbox;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  TellDays(
      DueDays due,
      @All List<DailyReport> reports,
      ObjectMapper json,
      Outbox outbox,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.due = due;
    this.reports = reports;
    this.json = json;
    this.outbox = outbox;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  /** Returns whether there may be more. */
  @Transactional
  public boolean step() {
    List<Due> taken = due.take(AT_ONCE);
    List<Due> told = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (DailyReport report : reports) {
      Map<SubjectDay, Due> days = new HashMap<>();
      taken.stream()
          .filter(one -> one.kind().equals(report.kind()))
          .forEach(one -> days.put(one.day(), one));
      if (!days.isEmpty()) {
        report.read(days.keySet()).forEach(now -> tell(days.get(now.day()), now, told, events));
      }
    }
    due.save(told);
    outbox.append(brand.slug(), events);
    return taken.size() == AT_ONCE;
  }

  private void tell(Due before, ReportedDay now, List<Due> told, List<Event> events) {
    String said = Sha256.hex(OwnJson.write(json, now.said()));
    if (!said.equals(before.told())) {
      long version = before.version() + 1;
      told.add(new Due(before.kind(), before.day(), said, version));
      events.add(now.event().apply(version));
    }
  }

  /** Notes the days that change by time alone. */
  @Transactional
  public void lookAgain() {
    LocalDate today =
        LocalDate.ofInstant(clock.instant(), brands.find(brand.slug()).orElseThrow().timeZone());
    reports.forEach(report -> due.add(report.kind(), report.toLookAtAgain(today)));
  }
}
