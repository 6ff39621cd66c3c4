package io.hookline.creator.deal.partnership;

import io.hookline.creator.terms.Terms;
import java.time.LocalDate;

/**
 * Terms in full, with their days.
 *
 * @param endsOn null for an open end
 */
record Agreement(LocalDate startsOn, LocalDate endsOn, Terms terms) {}
