package io.hookline.content.series;

import io.hookline.kit.outbox.Event;

record SeriesCreated(SeriesView data) implements Event {
  @Override
  public String subject() {
    return "series/" + data.id();
  }
}
