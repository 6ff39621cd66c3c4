package io.hookline.creator.deal.partnership;

import io.hookline.kit.access.Actor;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who changes something, and when.
 *
 * @param today in the brand's time zone
 */
record Change(Actor by, Instant at, LocalDate today) {}
