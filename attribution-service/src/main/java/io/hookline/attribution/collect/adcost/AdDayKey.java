package io.hookline.attribution.collect.adcost;

import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Which day of which ad.
 *
 * @param level how finely it is told
 * @param platformId the platform's id of the ad, ad group or campaign
 * @param day as the ad account cuts it
 */
record AdDayKey(AdNetwork network, AdLevel level, String platformId, LocalDate day) {

  /** By which months are cut. */
  Instant at() {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The same whoever tells of it, whenever. */
  UUID id(String brand) {
    return Ids.derived(at(), "ad-day/" + brand + "/" + network + "/" + level + "/" + platformId);
  }
}
