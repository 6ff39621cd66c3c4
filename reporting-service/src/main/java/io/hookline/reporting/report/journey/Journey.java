package io.hookline.reporting.report.journey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How orders came about, by the newest completed run of a setting.
 *
 * @param runFrom orders of earlier are out of it; null for none
 */
record Journey(
    UUID setting,
    String name,
    Instant runFrom,
    Instant asOf,
    Told.Total total,
    List<Told.Lag> channels,
    List<Told.Lag> lastChannels,
    List<Told.Lag> campaigns,
    List<Told.Role> roles,
    List<Told.Way> paths,
    List<Told.Stage> stages) {}
