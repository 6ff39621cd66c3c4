package io.hookline.attribution.collect.offline;

import io.hookline.attribution.input.SaleChannel;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is known of a sale beside its row.
 *
 * @param place id of the place; null without one
 * @param zone of times without an offset
 */
record SaleContext(String place, ZoneId zone, Optional<SaleChannel> channel) {}
