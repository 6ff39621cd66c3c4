package io.hookline.creator.brand;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("brands/{slug}")
sealed interface BrandEvent extends Event {

  record Registered(BrandView data) implements BrandEvent {}

  record Updated(BrandView data) implements BrandEvent {}
}
