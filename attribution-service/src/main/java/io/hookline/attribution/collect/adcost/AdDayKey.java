package io.hookline.attribution.collect.adcost;

import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

/**
 * Which day of which ad, or which part of it.
 *
 * @param level how finely it is told
 * @param platformId the platform's id of the ad, ad group or campaign
 * @param day as the ad account cuts it
 * @param placement null for the whole day
 */
record AdDayKey(
    AdNetwork network, AdLevel level, String platformId, LocalDate day, String placement) {

  /** By which months are cut. */
  Instant at() {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The same whoever tells of it, whenever. */
  UUID id(String brand) {
    UUID whole = dayId(brand);
    return placement == null
        ? whole
        : Ids.derived(at(), "ad-day-placement/" + whole + "/" + placement.toLowerCase(Locale.ROOT));
  }

  /** Of the whole day. */
  UUID dayId(String brand) {
    return Ids.derived(at(), "ad-day/" + brand + "/" + network + "/" + level + "/" + platformId);
  }
}
