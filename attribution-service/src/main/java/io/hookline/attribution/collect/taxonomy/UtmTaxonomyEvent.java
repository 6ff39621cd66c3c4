package io.hookline.attribution.collect.taxonomy;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("utm-taxonomy")
sealed interface UtmTaxonomyEvent extends Event {

  record Changed(UtmTaxonomyView data) implements UtmTaxonomyEvent {}
}
