package io.hookline.content.calendar;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** The calendar of the present brand, as its zone is now: a change takes effect at once. */
@ApplicationScoped
public class Calendars {

  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  Calendars(BrandDirectory brands, CurrentBrand brand, Clock clock) {
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  public BrandCalendar current() {
    return new BrandCalendar(brands.get(brand.slug()).timeZone());
  }

  public LocalDate today() {
    return current().dayOf(clock.instant());
  }
}
